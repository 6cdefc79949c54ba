package org.counterpart.partnering.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.partnering.AgreementSeatService;
import org.counterpart.partnering.AgreementVersionRow;
import org.counterpart.partnering.SeatAcceptance;
import org.counterpart.partnering.SeatAgreement;
import org.counterpart.partnering.WaiverData;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.ui.SeatPart;
import org.jsoup.nodes.Element;

/** Where somebody without an account reads the agreement, and its sponsor accepts, or waives, for their party. */
@Dependent
class AgreementSeatPart implements SeatPart {

    private static final String ACCEPT = "accept";
    private static final String REASON = "reason";
    private static final String WITHDRAW = "withdraw";

    @Inject
    AgreementSeatService agreements;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public Optional<Element> show(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong) {
        return agreements.look(guest).map(seen -> show(texts, seen, typed, wrong));
    }

    private Element show(Texts texts, SeatAgreement seen, Map<String, String> typed, Invalid wrong) {
        Element part = new Element("section");
        part.appendElement("h2").text(texts.get("partnering.agreement"));
        SeatForms.wrong(part, texts, wrong);
        AgreementAtSeat text = new AgreementAtSeat(part, texts, seen);
        text.gate();
        AgreementVersionRow newest = seen.standing().newest();
        if (newest == null) {
            part.appendElement("p").text(texts.get("partnering.agreement.empty.title"));
        } else {
            text.acceptances();
            text.version();
            // Whoever accepts has come past what they accept.
            accepting(part, texts, seen, newest);
        }
        text.waivers();
        waiving(part, texts, seen, typed, wrong);
        return part;
    }

    private void accepting(Element part, Texts texts, SeatAgreement seen, AgreementVersionRow newest) {
        if (newest.isAcceptedBy(seen.party())) {
            return;
        }
        if (!seen.speaks()) {
            part.appendElement("p")
                    .text(texts.get(
                            seen.sponsor().isEmpty() ? "partnering.seat.no-sponsor" : "partnering.seat.sponsor-accepts",
                            "party",
                            seen.partyName(),
                            "sponsor",
                            seen.sponsor()));
            return;
        }
        Element form = SeatForms.form(part, name());
        // There to press while the gate is shut too: then it says what is missing.
        form.appendElement("p")
                .text(texts.get(
                        "partnering.accept.text",
                        "number",
                        newest.number(),
                        "party",
                        seen.partyName(),
                        "name",
                        seen.name()));
        SeatForms.button(
                form,
                ACCEPT,
                Integer.toString(newest.number()),
                texts.get("partnering.accept", "number", newest.number()));
        form.appendElement("p").addClass("hint");
    }

    private void waiving(Element part, Texts texts, SeatAgreement seen, Map<String, String> typed, Invalid wrong) {
        if (!seen.speaks()) {
            return;
        }
        if (seen.standing().waivedBy(seen.party())) {
            Element form = SeatForms.form(part, name());
            SeatForms.button(form, WITHDRAW, "1", texts.get("partnering.waiver.withdraw"))
                    .addClass("second");
        } else if (!seen.standing().gate().isEmpty()) {
            Element details = part.appendElement("details");
            if (wrong != null && typed.containsKey(REASON)) {
                details.attr("open", "open");
            }
            details.appendElement("summary").text(texts.get("partnering.waiver.other"));
            details.appendElement("p").text(texts.get("partnering.waiver.text"));
            Element form = SeatForms.form(details, name());
            SeatForms.area(form, REASON, texts.get("partnering.waiver.reason"), typed, 2000);
            SeatForms.button(form, "waive", "1", texts.get("partnering.waiver.waive"))
                    .addClass("second");
        }
    }

    @Override
    public void act(Guest guest, Texts texts, Map<String, String> sent) {
        if (sent.containsKey(ACCEPT)) {
            agreements.accept(guest, new SeatAcceptance(SeatForms.read(sent, ACCEPT, Integer::valueOf)));
        } else if (sent.containsKey(WITHDRAW)) {
            agreements.withdraw(guest);
        } else {
            agreements.waive(guest, new WaiverData(sent.get(REASON)));
        }
    }
}
