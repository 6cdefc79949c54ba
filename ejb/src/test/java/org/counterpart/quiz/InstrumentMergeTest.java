package org.counterpart.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.quiz.SmallInstrument.en;
import static org.counterpart.quiz.SmallInstrument.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.counterpart.quiz.InstrumentMerge.Change;
import org.counterpart.quiz.InstrumentMerge.Merged;
import org.junit.jupiter.api.Test;

class InstrumentMergeTest {

    private final InstrumentDocument before = new SmallInstrument()
            .role("expert")
            .item("a", load("expert"))
            .item("b", load("expert"))
            .item("c", load("expert"))
            .build();

    @Test
    void two_who_write_different_items_both_keep_what_they_wrote() {
        Merged merged = InstrumentMerge.of(before, says(before, "a", "Theirs"), says(before, "b", "Mine"));
        assertThat(texts(merged.document())).containsExactly("Theirs", "Mine", "I c");
        assertThat(merged.changes()).containsExactly(new Change("items[a].self.en", "I a", "Theirs", "I a", false));
    }

    @Test
    void what_both_wrote_differently_stays_as_it_was_typed_and_is_told() {
        Merged merged = InstrumentMerge.of(before, says(before, "a", "Theirs"), says(before, "a", "Mine"));
        assertThat(texts(merged.document())).containsExactly("Mine", "I b", "I c");
        assertThat(merged.changes()).containsExactly(new Change("items[a].self.en", "I a", "Theirs", "Mine", true));
    }

    @Test
    void an_item_that_one_moved_and_the_other_rewrote_is_moved_and_rewritten() {
        InstrumentDocument moved = items(before, items -> List.of(items.get(2), items.get(0), items.get(1)));
        assertThat(texts(InstrumentMerge.of(before, says(before, "c", "Theirs"), moved)
                        .document()))
                .containsExactly("Theirs", "I a", "I b");
        assertThat(texts(InstrumentMerge.of(before, moved, says(before, "c", "Mine"))
                        .document()))
                .containsExactly("Mine", "I a", "I b");
    }

    @Test
    void what_both_added_is_there_where_each_put_it() {
        InstrumentDocument theirs = items(before, items -> insert(items, 1, item("theirs")));
        InstrumentDocument mine = items(before, items -> insert(items, 3, item("mine")));
        assertThat(keys(InstrumentMerge.of(before, theirs, mine).document()))
                .containsExactly("a", "theirs", "b", "c", "mine");
    }

    @Test
    void what_one_took_out_is_out_unless_the_other_rewrote_it() {
        InstrumentDocument without = items(before, items -> items.subList(0, 2));
        assertThat(keys(InstrumentMerge.of(before, without, before).document())).containsExactly("a", "b");
        assertThat(keys(InstrumentMerge.of(before, before, without).document())).containsExactly("a", "b");
        Merged theirsOut = InstrumentMerge.of(before, without, says(before, "c", "Mine"));
        assertThat(texts(theirsOut.document())).containsExactly("I a", "I b", "Mine");
        assertThat(theirsOut.changes()).extracting(Change::contested).containsExactly(true);
        Merged mineOut = InstrumentMerge.of(before, says(before, "c", "Theirs"), without);
        assertThat(texts(mineOut.document())).containsExactly("I a", "I b", "Theirs");
        assertThat(mineOut.changes()).extracting(Change::contested).containsExactly(true);
    }

    @Test
    void two_languages_written_at_once_are_both_there() {
        InstrumentDocument house = HouseInstrument.document();
        Item first = house.items().get(0);
        InstrumentDocument theirs = items(
                house,
                items -> replace(items, 0, new Item(first.key(), with(first, "it"), first.observer(), first.loads())));
        InstrumentDocument mine = items(
                house,
                items -> replace(items, 0, new Item(first.key(), with(first, "pt"), first.observer(), first.loads())));
        assertThat(InstrumentMerge.of(house, theirs, mine)
                        .document()
                        .items()
                        .get(0)
                        .self())
                .containsKeys("en", "de", "es", "fr", "it", "pt");
    }

    @Test
    void two_readings_that_are_about_no_role_yet_are_both_kept() {
        InstrumentDocument mine = new SmallInstrument()
                .role("expert")
                .item("a", load("expert"))
                .reading()
                .reading()
                .build();
        InstrumentDocument theirs =
                new SmallInstrument().role("expert").item("b", load("expert")).build();
        InstrumentDocument first = new SmallInstrument().role("expert").build();
        assertThat(InstrumentMerge.of(first, theirs, mine).document().readings())
                .hasSize(2);
    }

    @Test
    void of_what_nobody_else_changed_nothing_is_told() {
        Merged merged = InstrumentMerge.of(before, before, says(before, "a", "Mine"));
        assertThat(merged.changes()).isEmpty();
        assertThat(texts(merged.document())).containsExactly("Mine", "I b", "I c");
    }

    private static Map<String, String> with(Item item, String language) {
        Map<String, String> texts = new java.util.LinkedHashMap<>(item.self());
        texts.put(language, language);
        return texts;
    }

    private static InstrumentDocument says(InstrumentDocument document, String key, String text) {
        return items(document, items -> items.stream()
                .map(item -> item.key().equals(key) ? new Item(key, en(text), item.observer(), item.loads()) : item)
                .toList());
    }

    private static InstrumentDocument items(InstrumentDocument of, UnaryOperator<List<Item>> change) {
        return new InstrumentDocument(
                of.languages(),
                of.name(),
                of.purpose(),
                of.answers(),
                of.scales(),
                change.apply(of.items()),
                of.questions(),
                of.readings(),
                of.near());
    }

    private static Item item(String key) {
        return new Item(key, en("I " + key), en("They " + key), List.of(load("expert")));
    }

    private static List<Item> insert(List<Item> items, int at, Item item) {
        List<Item> more = new ArrayList<>(items);
        more.add(at, item);
        return more;
    }

    private static List<Item> replace(List<Item> items, int at, Item item) {
        List<Item> other = new ArrayList<>(items);
        other.set(at, item);
        return other;
    }

    private static List<String> keys(InstrumentDocument document) {
        return document.items().stream().map(Item::key).toList();
    }

    private static List<String> texts(InstrumentDocument document) {
        return document.items().stream().map(item -> item.self().get("en")).toList();
    }
}
