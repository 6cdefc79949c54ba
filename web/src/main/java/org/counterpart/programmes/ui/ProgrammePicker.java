package org.counterpart.programmes.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.programmes.ProgrammeFilter;
import org.counterpart.programmes.ProgrammeService;

/** Chooses one of the programmes that are offered, by name; shows a retired one if it is set. */
public class ProgrammePicker extends ComboBox<UUID> {

    private static final long serialVersionUID = 1L;

    /** More programmes than a firm offers; a list to choose from, not to page through. */
    private static final int MOST = 500;

    private final Member member;
    private final transient ProgrammeService programmes;
    private final Map<UUID, String> names = new LinkedHashMap<>();

    public ProgrammePicker(Member member, ProgrammeService programmes) {
        this.member = member;
        this.programmes = programmes;
        programmes
                .rows(member, ProgrammeFilter.OFFERED, new Slice(0, MOST))
                .forEach(row -> names.put(row.id(), row.name()));
        setItems(names.keySet());
        setItemLabelGenerator(id -> names.getOrDefault(id, ""));
    }

    @Override
    public void setValue(UUID programme) {
        if (programme != null && !names.containsKey(programme)) {
            names.put(programme, nameOf(programme));
            setItems(names.keySet());
        }
        super.setValue(programme);
    }

    private String nameOf(UUID programme) {
        try {
            return programmes.find(member, programme).data().name();
        } catch (NotFound gone) {
            return text("programmes.unknown");
        }
    }
}
