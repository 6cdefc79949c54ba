package org.counterpart.shell;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.text.Collator;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.counterpart.common.Codes;

/** Fields that choose one of the world's codes, by name in the screen's language. */
public final class Pickers {

    private Pickers() {}

    /** Countries by name. */
    public static ComboBox<String> country() {
        return named(Codes.countries(), World.here()::country);
    }

    /** Several countries, by name. */
    public static MultiSelectComboBox<String> countries() {
        World world = World.here();
        Collator alphabet = Collator.getInstance(Texts.here().locale());
        MultiSelectComboBox<String> box = new MultiSelectComboBox<>();
        box.setItems(Codes.countries().stream()
                .sorted(Comparator.comparing(world::country, alphabet))
                .toList());
        box.setItemLabelGenerator(world::country);
        return box;
    }

    /** Base languages from the list; a regional one ({@code pt-BR}) can be typed as its tag. */
    public static ComboBox<String> language() {
        ComboBox<String> language = named(Codes.languages(), World.here()::language);
        language.setAllowCustomValue(true);
        language.addCustomValueSetListener(typed -> {
            String tag = typed.getDetail().strip();
            language.setValue(Codes.isLanguage(tag) ? tag : null);
        });
        return language;
    }

    /** Several languages; a regional one ({@code pt-BR}) can be typed as its tag. */
    public static MultiSelectComboBox<String> languages() {
        World world = World.here();
        Collator alphabet = Collator.getInstance(Texts.here().locale());
        TreeSet<String> tags =
                new TreeSet<>(Comparator.comparing(world::language, alphabet).thenComparing(Comparator.naturalOrder()));
        tags.addAll(Codes.languages());
        MultiSelectComboBox<String> languages = new MultiSelectComboBox<>();
        languages.setItems(tags);
        languages.setItemLabelGenerator(world::language);
        languages.setHelperText(Texts.text("programmes.languages.hint"));
        languages.setAllowCustomValue(true);
        languages.addCustomValueSetListener(typed -> {
            String tag = typed.getDetail().strip();
            if (Codes.isLanguage(tag)) {
                TreeSet<String> chosen = new TreeSet<>(languages.getValue());
                chosen.add(tag);
                languages.setValue(chosen);
            }
        });
        return languages;
    }

    /** Currencies by code and name. */
    public static ComboBox<String> currency() {
        return named(Codes.currencies(), World.here()::currency);
    }

    /** One of the languages we write to people in, by its tag. */
    public static Select<String> spoken(String label) {
        World world = World.here();
        Select<String> language = new Select<>();
        language.setLabel(label);
        language.setItems(Language.SPOKEN.stream().map(Locale::getLanguage).toList());
        language.setItemLabelGenerator(world::language);
        return language;
    }

    /** Zones by their place, found without accents too. */
    public static ComboBox<String> zone(Clock clock) {
        World world = World.here();
        ComboBox<String> zone = new ComboBox<>();
        zone.setItems(
                (ComboBox.ItemFilter<String>)
                        (id, typed) -> plain(world.zone(id, clock)).contains(plain(typed)),
                Codes.zones());
        zone.setItemLabelGenerator(id -> world.zone(id, clock));
        return zone;
    }

    /** As people type it who have no such letters on their keyboard. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static ComboBox<String> named(List<String> codes, ItemLabelGenerator<String> name) {
        ComboBox<String> box = new ComboBox<>();
        Collator alphabet = Collator.getInstance(Texts.here().locale());
        box.setItems(codes.stream()
                .sorted(Comparator.comparing(name::apply, alphabet))
                .toList());
        box.setItemLabelGenerator(name);
        return box;
    }
}
