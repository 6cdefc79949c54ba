package org.counterpart.partnering.ui;

import org.counterpart.partnering.AgreementAcceptanceRow;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.AgreementStage;
import org.counterpart.partnering.AgreementStanding;
import org.counterpart.partnering.AgreementVersionRow;
import org.counterpart.partnering.AgreementWaiverRow;
import org.counterpart.partnering.SeatAgreement;
import org.counterpart.shell.Markup;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** What everybody reads of the agreement at their seat, piece by piece. */
final class AgreementAtSeat {

    private final Element part;
    private final Texts texts;
    private final SeatAgreement seen;

    /** @param part to which the pieces are added */
    AgreementAtSeat(Element part, Texts texts, SeatAgreement seen) {
        this.part = part;
        this.texts = texts;
        this.seen = seen;
    }

    /** Whether it is open, and what is missing. */
    void gate() {
        AgreementStanding standing = seen.standing();
        boolean open = standing.gate().isEmpty();
        part.appendElement("p")
                .addClass("gate-state")
                .text(texts.get(open ? "partnering.gate.open" : "partnering.gate.closed"));
        if (standing.stage() == AgreementStage.REOPENED) {
            part.appendElement("p").text(texts.get("partnering.gate.reopened"));
        } else if (standing.outdated()) {
            part.appendElement("p").text(texts.get("partnering.gate.outdated"));
        }
        part.appendElement("p")
                .text(texts.get(
                        !open
                                ? "partnering.gate.todo"
                                : standing.waived() ? "partnering.gate.open.waived" : "partnering.gate.open.text"));
        if (!open) {
            Element missing = part.appendElement("ul").addClass("missing");
            standing.gate().forEach(one -> missing.appendElement("li").text(texts.get(one.key(), one.values())));
        }
    }

    void acceptances() {
        AgreementVersionRow newest = seen.standing().newest();
        part.appendElement("h3").text(texts.get("partnering.accept.who", "number", newest.number()));
        Element list = part.appendElement("ul").addClass("acceptances");
        for (AgreementParty party : seen.standing().parties()) {
            Element line = list.appendElement("li");
            newest.acceptances().stream()
                    .filter(one -> one.party().equals(party.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> accepted(line, party, one),
                            () -> line.text(texts.get("partnering.accept.open", "party", party.name())));
        }
        if (seen.standing().stage() == AgreementStage.REACHED) {
            part.appendElement("p").addClass("done").text(texts.get("partnering.agreement.reached"));
        }
    }

    private void accepted(Element line, AgreementParty party, AgreementAcceptanceRow one) {
        line.addClass("accepted");
        line.text(texts.get(
                        one.atSeat() ? "partnering.accept.by-seat" : "partnering.accept.by",
                        "party",
                        party.name(),
                        "name",
                        one.name())
                + " ");
        line.appendChild(Markup.moment(texts, one.acceptedAt(), seen.zone()));
    }

    /** The newest version, in full. */
    void version() {
        AgreementVersionRow newest = seen.standing().newest();
        Element article = part.appendElement("article").addClass("agreement-version");
        article.appendElement("h3").text(texts.get("contract.version", "number", newest.number()));
        article.appendElement("p")
                .addClass("hint")
                .text(texts.get("contract.version.sent", "name", newest.name()) + " ")
                .appendChild(Markup.moment(texts, newest.sentAt(), seen.zone()));
        if (!newest.note().isEmpty()) {
            article.appendElement("blockquote").text(newest.note());
        }
        article.appendChild(AgreementMarkup.of(seen.document(), texts, seen.zone()));
        article.appendElement("p")
                .addClass("hint digest")
                .text(texts.get("contract.version.digest", "digest", newest.digest()));
    }

    /** In sight for good once somebody waived. */
    void waivers() {
        if (seen.standing().waiver().isEmpty()) {
            return;
        }
        part.appendElement("h3").text(texts.get("partnering.waiver"));
        part.appendElement("p").text(texts.get("partnering.waiver.text"));
        Element list = part.appendElement("ul").addClass("cards");
        for (AgreementWaiverRow one : seen.standing().waiver()) {
            Element card = list.appendElement("li").addClass("card");
            card.appendElement("p")
                    .text(texts.get(
                                    "partnering.waiver.by",
                                    "party",
                                    seen.standing().name(one.party()),
                                    "name",
                                    one.name())
                            + " ")
                    .appendChild(Markup.moment(texts, one.waivedAt(), seen.zone()));
            card.appendElement("p").addClass("words").text(one.reason());
            if (!one.stands()) {
                card.appendElement("p")
                        .addClass("hint")
                        .text(texts.get("partnering.waiver.withdrawn", "name", one.withdrawnName()) + " ")
                        .appendChild(Markup.moment(texts, one.withdrawnAt(), seen.zone()));
            }
        }
    }
}
