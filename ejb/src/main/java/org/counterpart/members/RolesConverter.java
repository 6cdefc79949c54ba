package org.counterpart.members;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.counterpart.firm.Role;

/** Roles as one text: the few combinations that exist are listed in the table's check. */
@Converter
public class RolesConverter implements AttributeConverter<Set<Role>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return roles == null ? null : Role.text(roles);
    }

    @Override
    public Set<Role> convertToEntityAttribute(String text) {
        return text == null ? null : Role.parse(text);
    }
}
