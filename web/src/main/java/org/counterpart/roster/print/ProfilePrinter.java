package org.counterpart.roster.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.roster.CertificationService;
import org.counterpart.roster.ConsultantDetails;
import org.counterpart.roster.PhotoFile;
import org.counterpart.roster.PhotoService;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.Paper;

/** Prints consultants' profiles for clients. */
@ApplicationScoped
public class ProfilePrinter {

    /** What a printed profile is sent as. */
    public static final String TYPE = Paper.TYPE;

    private static final int MOST_CERTIFICATES = 200;

    @Inject
    RosterService roster;

    @Inject
    PhotoService photos;

    @Inject
    CertificationService certifications;

    @Inject
    Clock clock;

    /**
     * A printed profile.
     *
     * @param name for the file, of letters that every system takes
     */
    public record Print(String name, byte[] pdf) {}

    /** A consultant's profile, for members who may see it. */
    public Print print(Member member, UUID id, Locale language) {
        ConsultantDetails consultant = roster.find(member, id);
        LocalDate today =
                LocalDate.now(clock.withZone(ZoneId.of(consultant.data().zone())));
        ProfilePage page = new ProfilePage(
                language,
                member.firmName(),
                consultant.data(),
                photo(member, consultant),
                programmes(member, id, today),
                today);
        return new Print(file(consultant.data().name(), language), OnePage.pdf(page));
    }

    static String file(String name, Locale language) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "profile" : "profile-" + plain) + "-" + language.getLanguage() + ".pdf";
    }

    private List<String> programmes(Member member, UUID id, LocalDate today) {
        return certifications.of(member, id, new Slice(0, MOST_CERTIFICATES)).stream()
                .filter(one -> one.data().isValidOn(today))
                .map(one -> one.programme())
                .distinct()
                .toList();
    }

    private byte[] photo(Member member, ConsultantDetails consultant) {
        if (consultant.photo() == null) {
            return null;
        }
        try {
            return photos.find(member, consultant.id(), PhotoFile.Size.LARGE).jpeg();
        } catch (NotFound takenAwayMeanwhile) {
            return null;
        }
    }
}
