package org.counterpart.workshop;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.engagement.EngagementData;
import org.counterpart.engagement.EngagementDoor;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.EngagementTeam;
import org.counterpart.engagement.NewEngagement;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.engagement.PartyRow;
import org.counterpart.engagement.Template;
import org.counterpart.firm.Member;

/** Puts together what a workshop begins with. */
@Dependent
class Convening {

    /** The last follow-up comes two years after it, and may take a while. */
    private static final int MONTHS_AFTER = 25;

    @Inject
    WorkshopRepository workshops;

    @Inject
    EngagementDoor engagements;

    @Inject
    EngagementService beginning;

    @Inject
    EngagementTeam team;

    @Inject
    Facilitators facilitators;

    @Inject
    Clock clock;

    UUID convene(Member member, NewWorkshop wanted, Locale language) {
        OpenEngagement engagement = engagement(member, wanted, language);
        Workshop workshop = new Workshop(engagement.id(), wanted.format(), clock.instant());
        workshop.describe(wanted.data(), clock.instant());
        workshop.startsOn(first(wanted), clock.instant());
        workshops.add(member, workshop);
        // What belongs to it refers to it.
        workshops.flush(member);
        List<UUID> organizations = wanted.organizationIds();
        for (int i = 0; i < organizations.size(); i++) {
            UUID party = party(engagement, organizations.get(i), i);
            workshops.add(member, new WorkshopParty(workshop.id(), engagement.id(), party, i));
        }
        agenda(member, workshop.id(), wanted, language);
        // Whoever convenes it reaches it afterwards, whether or not they facilitate it.
        team.include(member, engagement, member.id(), member.name());
        facilitators(member, engagement, workshop.id(), wanted.facilitators());
        workshops.flush(member);
        return workshop.id();
    }

    private OpenEngagement engagement(Member member, NewWorkshop wanted, Locale language) {
        if (wanted.engagementId() == null) {
            NewEngagement alone = new NewEngagement(own(wanted, language), wanted.organizationIds());
            return engagements.open(member, beginning.begin(member, alone, language, null));
        }
        try {
            return engagements.openAsStaff(member, wanted.engagementId());
        } catch (NotFound unknown) {
            throw new Invalid("engagementId", "field.choice.unknown");
        }
    }

    /** An engagement that begins today and lasts until its last follow-up. */
    private EngagementData own(NewWorkshop wanted, Locale language) {
        WorkshopData data = wanted.data();
        LocalDate last = wanted.sessions().stream()
                .map(SessionData::heldOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate today = LocalDate.now(clock);
        LocalDate first = first(wanted);
        return new EngagementData(
                data.name(),
                Template.PARTNERSHIP,
                data.purpose(),
                first.isBefore(today) ? first : today,
                last.plusMonths(MONTHS_AFTER),
                data.zone(),
                null,
                List.of(language.getLanguage()),
                List.of());
    }

    /** The sessions, with the blocks their format begins with. */
    private void agenda(Member member, UUID workshop, NewWorkshop wanted, Locale language) {
        AgendaTemplate template = AgendaTemplate.of(wanted.format(), language);
        List<SessionData> inOrder = wanted.sessions().stream()
                .sorted(Comparator.comparing(SessionData::heldOn).thenComparing(SessionData::beginsAt))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            WorkshopSession session = new WorkshopSession(workshop, inOrder.get(i));
            workshops.add(member, session);
            workshops.flush(member);
            int place = 0;
            for (BlockData block : template.blocks(i)) {
                place += Order.GAP;
                workshops.add(member, new AgendaBlock(workshop, session.id(), place, block));
            }
        }
    }

    private void facilitators(Member member, OpenEngagement engagement, UUID workshop, List<FacilitatorData> wanted) {
        List<FacilitatorData> chosen = wanted.isEmpty() ? List.of(new FacilitatorData(member.id(), true)) : wanted;
        for (int i = 0; i < chosen.size(); i++) {
            facilitators.join(member, engagement, workshop, chosen.get(i), "facilitators[" + i + "].memberId");
        }
    }

    private static LocalDate first(NewWorkshop wanted) {
        return wanted.sessions().stream()
                .map(SessionData::heldOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static UUID party(OpenEngagement engagement, UUID organization, int place) {
        return engagement.parties().stream()
                .filter(party -> organization.equals(party.organizationId()))
                .map(PartyRow::id)
                .findFirst()
                .orElseThrow(() -> new Invalid("organizationIds[" + place + "]", "workshop.party.elsewhere"));
    }
}
