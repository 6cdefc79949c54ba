package org.counterpart.services;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.workshop.AgendaDetails;
import org.counterpart.workshop.AgendaOrder;
import org.counterpart.workshop.AgendaService;
import org.counterpart.workshop.AnswerOfSeat;
import org.counterpart.workshop.BlockData;
import org.counterpart.workshop.BlockKind;
import org.counterpart.workshop.BlockPlace;
import org.counterpart.workshop.BlockRow;
import org.counterpart.workshop.Coming;
import org.counterpart.workshop.FacilitatorData;
import org.counterpart.workshop.Format;
import org.counterpart.workshop.NewBlock;
import org.counterpart.workshop.NewWorkshop;
import org.counterpart.workshop.ParticipantData;
import org.counterpart.workshop.ReachData;
import org.counterpart.workshop.SessionData;
import org.counterpart.workshop.SessionOrder;
import org.counterpart.workshop.WorkshopData;
import org.counterpart.workshop.WorkshopFilter;
import org.counterpart.workshop.WorkshopPartyData;

/** What the services of convening and agenda are walked with. */
final class WorkshopThings {

    private static final WorkshopData SAID = new WorkshopData("Across the quay", "", "", "", "Europe/Oslo");
    private static final SessionData DAY =
            new SessionData(LocalDate.now().plusDays(40), LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final BlockData BLOCK = new BlockData(BlockKind.OTHER, "A walk", "", 30, "", "", null, null, false);

    private WorkshopThings() {}

    /** A workshop with a session, a block, and somebody invited. */
    static UUID workshop(House of, UUID facilitator) {
        UUID workshop = PreworkRows.workshop(
                House::sql, of.id(), of.engagement(of.organization(), of.organization()), facilitator);
        session(workshop, 7);
        House.sql(
                """
                insert into agenda_block (firm_id, id, workshop_id, session_id, place, kind, title, minutes)
                select firm_id, gen_random_uuid(), workshop_id, id, 1, 'OTHER', 'A walk', 30
                  from workshop_session where workshop_id = ?""",
                workshop);
        UUID person = PreworkRows.participant(House::sql, workshop, 0);
        House.sql(
                """
                insert into workshop_reach (firm_id, id, email, zone)
                select firm_id, id, id || '@example.org', 'Europe/Oslo' from workshop_participant where id = ?""",
                person);
        return workshop;
    }

    /** What a method is about within a workshop, by its service. */
    static UUID part(House of, String service, UUID workshop) {
        return switch (service) {
            case "SessionService" -> session(workshop, 8);
            case "WorkshopPartyService" -> third(of, workshop);
            case "FacilitatorService" -> facilitator(of, workshop);
            case "ParticipantService" -> one("select id from workshop_participant where workshop_id = ?", workshop);
            default -> one("select id from agenda_block where workshop_id = ?", workshop);
        };
    }

    /** A value for a parameter of this type; {@code null} if it is none of ours. */
    static Object value(Class<?> type, Object service, Member member, House of, UUID workshop) {
        if (type == ParticipantData.class) {
            UUID party =
                    one("select party_id from workshop_party where workshop_id = ? order by place limit 1", workshop);
            ReachData reach = new ReachData("", "", "en", "Europe/Oslo", null, null);
            return new ParticipantData(party, null, "Ingrid Solberg", "", true, reach);
        }
        if (type == NewBlock.class) {
            return new NewBlock(one("select id from workshop_session where workshop_id = ?", workshop), BLOCK);
        }
        if (type == BlockPlace.class) {
            return new BlockPlace(one("select id from workshop_session where workshop_id = ?", workshop), null);
        }
        if (type == AgendaOrder.class || type == String.class && service instanceof AgendaService) {
            return order(type, (AgendaService) service, member, workshop);
        }
        return Map.<Class<?>, Object>of(
                        WorkshopFilter.class, WorkshopFilter.ALL,
                        WorkshopData.class, SAID,
                        SessionData.class, DAY,
                        BlockData.class, BLOCK,
                        AnswerOfSeat.class, new AnswerOfSeat(Coming.COMING))
                .getOrDefault(type, made(type, of));
    }

    private static Object made(Class<?> type, House of) {
        if (type == NewWorkshop.class) {
            return new NewWorkshop(
                    SAID, Format.ONE_DAY, null, List.of(of.organization(), of.organization()), List.of(DAY), List.of());
        }
        if (type == WorkshopPartyData.class) {
            return new WorkshopPartyData(of.organization());
        }
        return type == FacilitatorData.class ? new FacilitatorData(of.invited().id(), false) : null;
    }

    /** The agenda's version, or its order, as it stands; to whom it is hidden, no matter which. */
    private static Object order(Class<?> type, AgendaService agendas, Member member, UUID workshop) {
        AgendaDetails now;
        try {
            now = agendas.find(member, workshop);
        } catch (RuntimeException hidden) {
            return type == String.class ? "none" : new AgendaOrder(List.of());
        }
        return type == String.class
                ? now.version()
                : new AgendaOrder(now.sessions().stream()
                        .map(session -> new SessionOrder(
                                session.session().id(),
                                session.blocks().stream().map(BlockRow::id).toList()))
                        .toList());
    }

    private static UUID session(UUID workshop, int days) {
        UUID session = UUID.randomUUID();
        House.sql(
                """
                insert into workshop_session (firm_id, id, workshop_id, held_on, begins_at)
                select firm_id, ?, id, current_date + ?::int, '09:00' from workshop where id = ?""",
                session,
                days,
                workshop);
        return session;
    }

    private static UUID third(House of, UUID workshop) {
        UUID engagement = one("select engagement_id from workshop where id = ?", workshop);
        UUID party = of.joins(engagement, of.organization());
        House.sql(
                """
                insert into workshop_party (firm_id, id, workshop_id, engagement_id, party_id, place)
                select firm_id, gen_random_uuid(), id, engagement_id, ?, 9 from workshop where id = ?""",
                party,
                workshop);
        return party;
    }

    private static UUID facilitator(House of, UUID workshop) {
        UUID ida = of.invited().id();
        PreworkRows.facilitator(House::sql, of.id(), workshop, ida);
        House.sql("update workshop_facilitator set lead = false where member_id = ?", ida);
        return ida;
    }

    private static UUID one(String question, UUID workshop) {
        return UUID.fromString(House.value(question, workshop));
    }
}
