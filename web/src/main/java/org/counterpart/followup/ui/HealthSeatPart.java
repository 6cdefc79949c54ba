package org.counterpart.followup.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.followup.HealthItem;
import org.counterpart.followup.HealthSeatService;
import org.counterpart.followup.HealthSheetData;
import org.counterpart.followup.SeatHealth;
import org.counterpart.followup.SeatSheet;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.ui.SeatPart;
import org.jsoup.nodes.Element;

/** The newest health check on the page of somebody's seat: their party's one sheet; once it is revealed, what it shows. */
@ApplicationScoped
class HealthSeatPart implements SeatPart {

    @Inject
    HealthSeatService checks;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String name() {
        return "health";
    }

    @Override
    public Optional<Element> show(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong) {
        return checks.look(guest).map(seen -> part(texts, seen, typed, wrong));
    }

    private Element part(Texts texts, SeatHealth seen, Map<String, String> typed, Invalid wrong) {
        PartyNames names = new PartyNames(seen.parties(), texts);
        Element part = new Element("section").attr("id", name());
        part.appendElement("h2").text(texts.get("followup.health.title"));
        if (seen.result() != null) {
            part.appendElement("p")
                    .text(texts.get(
                            "followup.health.number", "number", seen.check().number()));
            part.appendChild(HealthMarkup.of(seen.result(), names, true));
            return part;
        }
        part.appendElement("p").text(texts.get("followup.health.explain"));
        if (wrong != null && !HealthSeatForm.isMissing(wrong)) {
            HealthSeatForm.alert(part, texts, wrong);
        }
        if (seen.isOpen()) {
            part.appendChild(new HealthSeatForm(seen, names, typed, wrong).element(name()));
        } else {
            part.appendElement("p")
                    .text(texts.get(
                            seen.check().closedAt() == null ? "followup.health.waiting" : "followup.health.closed"));
        }
        return part;
    }

    @Override
    public void act(Guest guest, Texts texts, Map<String, String> sent) {
        SeatSheet sheet = new SeatSheet(id(sent.get(HealthSeatForm.CHECK)), data(sent));
        if (HealthSeatForm.SEND.equals(sent.get(HealthSeatForm.DO))) {
            checks.send(guest, sheet);
        } else {
            checks.save(guest, sheet);
        }
    }

    /** What is ticked; what is not takes nothing away. */
    private static HealthSheetData data(Map<String, String> sent) {
        Map<HealthItem, Integer> ratings = new EnumMap<>(HealthItem.class);
        Map<UUID, Map<HealthItem, Integer>> predictions = new HashMap<>();
        sent.forEach((name, value) -> {
            String[] of = name.split("\\.");
            if (of.length == 2 && of[0].equals(HealthSeatForm.RATED)) {
                ratings.put(item(of[1]), number(value));
            } else if (of.length == 3 && of[0].equals(HealthSeatForm.FORESEEN)) {
                predictions
                        .computeIfAbsent(id(of[1]), party -> new EnumMap<>(HealthItem.class))
                        .put(item(of[2]), number(value));
            }
        });
        return new HealthSheetData(ratings, predictions);
    }

    private static UUID id(String value) {
        try {
            return UUID.fromString(value == null ? "" : value);
        } catch (IllegalArgumentException made) {
            throw new Invalid("", "field.choice.unknown");
        }
    }

    private static HealthItem item(String value) {
        try {
            return HealthItem.valueOf(value);
        } catch (IllegalArgumentException made) {
            throw new Invalid("", "field.choice.unknown");
        }
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException made) {
            throw new Invalid("", "followup.health.scale");
        }
    }
}
