package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.Slice;
import org.counterpart.firm.GuestLinks;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;
import org.counterpart.firm.VisitorBox;
import org.counterpart.firm.WorkSchedule;

/** The firm's public links: VPs open, word and close them; consultants read them, to pass them on. */
@Stateless
public class QuizLinkService {

    @Inject
    QuizLinkRepository links;

    @Inject
    InstrumentRepository instruments;

    @Inject
    GuestLinks guests;

    @Inject
    VisitorBox box;

    @Inject
    WorkSchedule work;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The links: open ones first, by title. */
    public List<QuizLinkRow> rows(Member member, Slice slice) {
        requireStaff(member);
        Map<UUID, Long> counts = box.counts(member);
        return links.rows(member, slice).stream()
                .map(row -> row.answered(counts))
                .toList();
    }

    /** How many links there are. */
    public int count(Member member) {
        requireStaff(member);
        return (int) links.count(member);
    }

    /** One link, open or closed. */
    public QuizLinkDetails find(Member member, UUID id) {
        requireStaff(member);
        return details(member, links.link(member, id));
    }

    /**
     * Opens a link.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new link's id
     * @throws Conflict if another has that address, or the version is not published
     */
    public UUID add(Member member, QuizLinkData data, String requestKey) {
        member.require(Role.VP);
        Checks.require(validator, data);
        if (data.slug().isEmpty()) {
            throw new Invalid("slug", "field.required");
        }
        return requests.once(member, requestKey, data, () -> {
            UUID asked = data.versionId() == null ? instruments.houseVersion(member) : data.versionId();
            instruments.versionToAskWith(member, asked);
            QuizLink link = new QuizLink(data, asked, clock.instant());
            links.oneSlugAtATime(member);
            if (links.hasSlug(member, data.slug())) {
                throw new Conflict("quiz.links.slug.taken");
            }
            link.leadsFrom(guests.makePublic(member, PublicQuizService.PURPOSE, link.id()));
            links.flush(member);
            links.add(member, link);
            links.flush(member);
            work.at(member, ForgetResultsWork.KIND, link.id(), clock.instant().plus(Duration.ofDays(1)));
            return link.id();
        });
    }

    /**
     * Words a link anew, closes it or opens it again; its address stays.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     */
    public QuizLinkDetails change(Member member, UUID id, long version, QuizLinkData data) {
        member.require(Role.VP);
        Checks.require(validator, data);
        QuizLink link = links.link(member, id, version);
        UUID asked = data.versionId() == null ? link.versionId() : data.versionId();
        if (!asked.equals(link.versionId())) {
            instruments.versionToAskWith(member, asked);
        }
        link.describe(data, asked, clock.instant());
        links.flush(member);
        return details(member, link);
    }

    private QuizLinkDetails details(Member member, QuizLink link) {
        long answered = box.counts(member).getOrDefault(link.id(), 0L);
        return link.details(answered, links.countContacts(member, link.id()));
    }

    private static void requireStaff(Member member) {
        member.require(Role.VP, Role.CONSULTANT);
    }
}
