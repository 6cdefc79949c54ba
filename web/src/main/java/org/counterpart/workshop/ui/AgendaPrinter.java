package org.counterpart.workshop.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.AgendaService;
import org.counterpart.workshop.WorkshopService;

/** Prints a workshop's plan for whoever may open it: what the screen shows, and nothing besides. */
@ApplicationScoped
public class AgendaPrinter {

    /** What the file is called. */
    public static final String NAME = "agenda.pdf";

    @Inject
    WorkshopService workshops;

    @Inject
    AgendaService agendas;

    /** The plan as PDF. */
    public byte[] print(Member member, UUID workshop, Locale language) {
        return new AgendaPdf(Texts.in(language), member.firmName())
                .print(workshops.find(member, workshop), agendas.find(member, workshop));
    }
}
