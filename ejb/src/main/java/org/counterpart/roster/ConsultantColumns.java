package org.counterpart.roster;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The columns of the roster's file: the consultant's id, then what {@link ConsultantData} says, under the names the API
 * uses. A new component of that record is a new column by itself.
 */
final class ConsultantColumns {

    static final String ID = "id";

    /** A row cannot do without these. */
    static final List<String> REQUIRED = List.of("name", "country", "city", "zone");

    private static final String RATE = "rate";
    private static final List<Column> ALL = Arrays.stream(ConsultantData.class.getRecordComponents())
            .map(component -> new Column(component.getName(), component, Notation.of(component.getGenericType())))
            .toList();

    private ConsultantColumns() {}

    /**
     * One component of {@link ConsultantData} as a column.
     *
     * @param name as in the header
     */
    record Column(String name, RecordComponent component, Notation<Object> notation) {

        /** What the consultant's cell holds; nothing said is an empty cell. */
        String cell(Object value) {
            return value == null ? "" : notation.write().apply(value);
        }

        /** What a cell says; {@code null} if it is blank. */
        Object value(String cell) {
            return cell.isBlank() ? null : notation.read().apply(cell);
        }
    }

    /** Every column but the id. */
    static List<Column> all() {
        return ALL;
    }

    /** The header of a file for somebody who may see rates, or not. */
    static List<String> header(boolean rates) {
        return Stream.concat(Stream.of(ID), visible(rates).map(Column::name)).toList();
    }

    /** A consultant's row under {@link #header}. */
    static List<String> row(Object id, ConsultantData data, boolean rates) {
        Map<String, Object> values = values(data);
        return Stream.concat(
                        Stream.of(id.toString()), visible(rates).map(column -> column.cell(values.get(column.name()))))
                .toList();
    }

    /** What is said of a consultant, by column; {@code null} for nothing. */
    static Map<String, Object> values(ConsultantData data) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Column column : ALL) {
            try {
                values.put(column.name(), column.component().getAccessor().invoke(data));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return values;
    }

    /** The same as a record again; what is not among the values is left out. */
    static ConsultantData data(Map<String, Object> values) {
        try {
            Constructor<ConsultantData> constructor = ConsultantData.class.getDeclaredConstructor(
                    Arrays.stream(ConsultantData.class.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return constructor.newInstance(
                    ALL.stream().map(column -> values.get(column.name())).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Column> visible(boolean rates) {
        return ALL.stream().filter(column -> rates || !column.name().equals(RATE));
    }
}
