package org.counterpart.quiz.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.shell.PaperFiles;

/** Role profiles on paper, for screens: {@code /role-profiles/{firm}/{id}/profile.pdf}, with the screens' own sign-in. */
@WebServlet("/role-profiles/*")
public class RoleProfileFiles extends PaperFiles {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RoleProfilePrinter printer;

    public RoleProfileFiles() {
        super("profile.pdf");
    }

    @Override
    protected byte[] print(Member member, UUID id, Locale language) {
        return printer.print(member, id, language);
    }

    @Override
    protected String fileName(Locale language) {
        return name(language);
    }

    /** What the file is called: nobody's name, for it lies where others may look. */
    public static String name(Locale language) {
        return "role-profile-" + language.getLanguage() + ".pdf";
    }
}
