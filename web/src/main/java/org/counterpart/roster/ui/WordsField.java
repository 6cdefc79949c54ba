package org.counterpart.roster.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Several words, chosen from those in use or typed anew. */
public class WordsField extends MultiSelectComboBox<String> {

    private static final long serialVersionUID = 1L;

    private final Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** @param inUse what there is to choose from; {@link #offer} adds to it */
    public WordsField(Collection<String> inUse, String hint) {
        known.addAll(inUse);
        setItems(known);
        setAllowCustomValue(true);
        setHelperText(hint);
        addCustomValueSetListener(typed -> {
            String word = typed.getDetail().strip();
            if (!word.isEmpty()) {
                Set<String> chosen = new TreeSet<>(getValue());
                chosen.add(word);
                offer(Set.of(word));
                setValue(chosen);
            }
        });
    }

    /** Puts words into the list to choose from, without losing what is chosen. */
    public final void offer(Collection<String> words) {
        if (known.addAll(words)) {
            Set<String> chosen = getValue();
            setItems(known);
            setValue(chosen);
        }
    }

    /** What was chosen, in alphabetical order. */
    public static List<String> sorted(Set<String> chosen) {
        return List.copyOf(new TreeSet<>(chosen));
    }
}
