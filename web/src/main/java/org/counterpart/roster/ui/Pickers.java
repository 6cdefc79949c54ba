package org.counterpart.roster.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.counterpart.common.Codes;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/** Fields that choose one of the world's codes, by name in the screen's language. */
final class Pickers {

    private Pickers() {}

    static ComboBox<String> country() {
        return named(Codes.countries(), World.here()::country);
    }

    /** Base languages from the list; a regional one ({@code pt-BR}) can be typed as its tag. */
    static ComboBox<String> language() {
        ComboBox<String> language = named(Codes.languages(), World.here()::language);
        language.setAllowCustomValue(true);
        language.addCustomValueSetListener(typed -> {
            String tag = typed.getDetail().strip();
            language.setValue(Codes.isLanguage(tag) ? tag : null);
        });
        return language;
    }

    static ComboBox<String> currency() {
        return named(Codes.currencies(), World.here()::currency);
    }

    static ComboBox<String> zone(Clock clock) {
        World world = World.here();
        ComboBox<String> zone = new ComboBox<>();
        zone.setItems(Codes.zones());
        zone.setItemLabelGenerator(id -> world.zone(id, clock));
        return zone;
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
