package org.counterpart.workshop.ui;

import java.time.LocalTime;
import java.util.UUID;
import org.counterpart.workshop.ParticipantData;
import org.counterpart.workshop.ReachData;

/** Somebody to invite as the form's fields have them. */
public record Invitee(
        String name,
        String position,
        boolean sponsor,
        String email,
        String phone,
        String language,
        String zone,
        LocalTime goodFrom,
        LocalTime goodUntil) {

    static Invitee of(ParticipantData data) {
        ReachData reach = data.reach();
        return new Invitee(
                data.name(),
                data.position(),
                data.sponsor(),
                reach.email(),
                reach.phone(),
                reach.language(),
                reach.zone(),
                reach.goodFrom(),
                reach.goodUntil());
    }

    ParticipantData data(UUID party, UUID contact) {
        return new ParticipantData(
                party,
                contact,
                name,
                position,
                sponsor,
                new ReachData(email, phone, language, zone, goodFrom, goodUntil));
    }
}
