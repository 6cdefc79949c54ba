package org.counterpart.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Leaves a UUID to the driver, which knows it; without this EclipseLink sends a null as bytea. The column side is an
 * object because reports hand over the driver's UUID, and entities its text.
 */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, Object> {

    @Override
    public Object convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(Object value) {
        return value == null ? null : UUID.fromString(value.toString());
    }
}
