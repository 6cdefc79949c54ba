package org.counterpart.roster;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Days of the week as one text with spaces between, Monday first. */
@Converter
public class WorkDaysConverter implements AttributeConverter<Set<DayOfWeek>, String> {

    @Override
    public String convertToDatabaseColumn(Set<DayOfWeek> days) {
        return days == null ? null : days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<DayOfWeek> convertToEntityAttribute(String names) {
        return names == null
                ? null
                : Arrays.stream(names.split(" "))
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }
}
