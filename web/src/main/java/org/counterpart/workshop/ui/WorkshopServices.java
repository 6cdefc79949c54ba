package org.counterpart.workshop.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import org.counterpart.clients.ClientsService;
import org.counterpart.clients.ContactService;
import org.counterpart.workshop.FacilitatorService;
import org.counterpart.workshop.OwnSeatService;
import org.counterpart.workshop.ParticipantService;
import org.counterpart.workshop.SessionService;
import org.counterpart.workshop.WorkshopPartyService;
import org.counterpart.workshop.WorkshopService;

/** What the overview's sections ask. */
@Dependent
class WorkshopServices {

    final WorkshopService workshops;
    final SessionService sessions;
    final WorkshopPartyService parties;
    final FacilitatorService facilitators;
    final ParticipantService participants;
    final OwnSeatService seats;
    final ClientsService clients;
    final ContactService contacts;
    final Validator validator;
    final Clock clock;

    @Inject
    WorkshopServices(
            WorkshopService workshops,
            SessionService sessions,
            WorkshopPartyService parties,
            FacilitatorService facilitators,
            ParticipantService participants,
            OwnSeatService seats,
            ClientsService clients,
            ContactService contacts,
            Validator validator,
            Clock clock) {
        this.workshops = workshops;
        this.sessions = sessions;
        this.parties = parties;
        this.facilitators = facilitators;
        this.participants = participants;
        this.seats = seats;
        this.clients = clients;
        this.contacts = contacts;
        this.validator = validator;
        this.clock = clock;
    }
}
