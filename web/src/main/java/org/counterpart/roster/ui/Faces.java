package org.counterpart.roster.ui;

import com.vaadin.flow.component.avatar.Avatar;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.firm.Member;

/** People's photos on screens, their initials where there is none; and their profiles on paper. */
public final class Faces {

    private Faces() {}

    /** Where a photo is; {@code null}: there is none. The photo's name in it lets a browser keep it. */
    public static String address(Member member, UUID consultant, String photo, boolean small) {
        return photo == null
                ? null
                : "/files/" + member.slug() + "/consultants/" + consultant + "/photo?v=" + photo
                        + (small ? "&small=true" : "");
    }

    /** Where a consultant's printed profile is. */
    static String page(Member member, UUID consultant, Locale language) {
        return "/files/" + member.slug() + "/consultants/" + consultant + "/profile.pdf?language="
                + language.toLanguageTag();
    }

    static Avatar of(Member member, UUID consultant, String name, String photo) {
        Avatar face = face(name, address(member, consultant, photo, false));
        face.addClassName("large");
        return face;
    }

    /** Somebody in a list, beside their name. */
    public static Avatar small(Member member, UUID consultant, String name, String photo) {
        return face(name, address(member, consultant, photo, true));
    }

    /** Says nothing that the name beside it does not: neither to a screen reader nor to the keyboard. */
    private static Avatar face(String name, String picture) {
        Avatar face = new Avatar(name);
        face.setImage(picture);
        face.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        return face;
    }
}
