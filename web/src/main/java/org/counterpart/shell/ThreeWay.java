package org.counterpart.shell;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What became of a form while somebody else saved: the record both began with, what stands now ("theirs"), and what was
 * typed ("mine"). What only one of both changed is taken from that one; what both changed differently stays as typed,
 * and is listed for the person to decide.
 *
 * @param merged mine, with what only they changed
 * @param changes every field they changed, in the record's order
 */
public record ThreeWay<R extends Record>(R merged, List<Change> changes) {

    /**
     * A field that somebody else changed.
     *
     * @param field the record component's name
     * @param contested whether both changed it, to different values
     */
    public record Change(String field, Object before, Object theirs, Object mine, boolean contested) {}

    /** Compares three states of the same record. */
    public static <R extends Record> ThreeWay<R> of(R before, R theirs, R mine) {
        RecordComponent[] components = before.getClass().getRecordComponents();
        Object[] merged = new Object[components.length];
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Object was = value(components[i], before);
            Object now = value(components[i], theirs);
            Object typed = value(components[i], mine);
            boolean iChanged = !Objects.equals(was, typed);
            boolean theyChanged = !Objects.equals(was, now);
            merged[i] = iChanged ? typed : now;
            if (theyChanged) {
                changes.add(
                        new Change(components[i].getName(), was, now, typed, iChanged && !Objects.equals(now, typed)));
            }
        }
        return new ThreeWay<>(make(before, merged), changes);
    }

    /** The same record with one field replaced. */
    public static <R extends Record> R with(R record, String field, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals(field) ? value : value(components[i], record);
        }
        return make(record, values);
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R make(R like, Object[] values) {
        try {
            Class<?>[] types = new Class<?>[values.length];
            RecordComponent[] components = like.getClass().getRecordComponents();
            for (int i = 0; i < types.length; i++) {
                types[i] = components[i].getType();
            }
            return (R) like.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
