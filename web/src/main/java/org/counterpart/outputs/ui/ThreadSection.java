package org.counterpart.outputs.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterpart.outputs.OutputContribution;
import org.counterpart.outputs.OutputDetails;
import org.counterpart.room.ThreadDetails;
import org.counterpart.room.ThreadLine;
import org.counterpart.room.ui.ThreadPicture;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.Captures;
import org.jsoup.nodes.Element;

/** The thread as a picture, and in words: under each action what it rests on, down to the success. */
final class ThreadSection {

    /** More of one kind make a picture that nobody reads; in words all of them are there. */
    private static final int DRAWN = 12;

    private final Texts texts;
    private final ThreadDetails thread;
    private final Map<UUID, OutputContribution> known;
    private final Map<UUID, List<UUID>> restsOn;

    ThreadSection(Texts texts, OutputDetails outputs) {
        this.texts = texts;
        this.thread = outputs.thread();
        known = outputs.blocks().stream()
                .flatMap(block -> block.contributions().stream())
                .collect(Collectors.toMap(OutputContribution::id, Function.identity()));
        restsOn = outputs.links().stream()
                .collect(Collectors.groupingBy(
                        ThreadLine::fromId, Collectors.mapping(ThreadLine::toId, Collectors.toList())));
    }

    /** Whether there is a thread to tell of. */
    boolean isThere() {
        return !restsOn.isEmpty();
    }

    /** @param folded whether the words are folded away under the picture, for a screen */
    Element element(boolean folded) {
        Element section = OutputSections.section(texts.get("outputs.thread"));
        section.appendElement("p").addClass("hint").text(texts.get("outputs.thread.hint"));
        section.appendElement("div")
                .addClass("picture wide")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", texts.get("outputs.thread"))
                .appendChild(ThreadPicture.of(thread, texts, DRAWN));
        Element words = section;
        if (folded) {
            words = section.appendElement("details");
            words.appendElement("summary").text(texts.get("outputs.thread.words"));
        }
        Element list = words.appendElement("ul").addClass("thread");
        known.values().stream()
                .filter(one -> one.kind() == Captures.ACTION)
                .sorted((one, other) -> Boolean.compare(restsOn.containsKey(other.id()), restsOn.containsKey(one.id())))
                .forEach(action -> item(list, action));
        return section;
    }

    private void item(Element list, OutputContribution one) {
        Element item = list.appendElement("li");
        item.appendElement("span").addClass("kind").text(texts.get("outputs.kind." + one.kind()));
        item.appendText(" ");
        item.appendElement("span").addClass("words").text(one.text());
        List<UUID> under = restsOn.getOrDefault(one.id(), List.of());
        if (!under.isEmpty()) {
            Element below = item.appendElement("ul");
            under.forEach(id -> item(below, known.get(id)));
        } else if (one.kind() != Captures.SUCCESS) {
            item.appendText(" ");
            item.appendElement("span").addClass("loose").text(texts.get("outputs.thread.none"));
        }
    }
}
