package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import org.counterpart.shell.World;

/** A part of a country, by its name; where we know none, its ISO 3166-2 code can be typed. */
class RegionField extends ComboBox<String> {

    private static final long serialVersionUID = 1L;

    private final transient World world = World.here();

    RegionField() {
        setItemLabelGenerator(world::region);
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(typed.getDetail().strip().toUpperCase(Locale.ROOT)));
        offer(null);
    }

    /** Offers the parts of this country; another country's stays chosen until somebody chooses. */
    final void offer(String country) {
        String chosen = getValue();
        List<String> regions = country == null ? List.of() : world.regions(country);
        setItems(regions);
        setHelperText(text(regions.isEmpty() ? "roster.region.code" : "roster.region.hint"));
        setValue(chosen);
    }
}
