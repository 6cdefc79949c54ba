package org.counterpart.clients;

import static org.counterpart.clients.OrganizationData.stripped;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.counterpart.common.Checks;
import org.counterpart.common.Code;

/**
 * What the firm says about a person at a client organisation; what a form or a request brings in.
 *
 * @param email kept in lower case; one contact of an organisation has it. May be left out
 * @param phone with the country's code ({@code +45 …}), or as dialled in the organisation's country; kept in E.164. May be
 *     left out
 * @param language one of {@code en de es fr}: what they are written to in
 * @param zone IANA: whose clock their days end by
 * @param note the firm's own: clients never see it
 * @param status left out: active at first, unchanged later. Whoever left is no longer let in
 */
public record ContactData(
        @NotBlank(message = "field.required")
                @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String position,
        @Pattern(regexp = "|" + Checks.EMAIL, message = "field.email") @Size(max = 254, message = "field.too-long")
                String email,
        @Size(max = 40, message = "field.too-long") @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String phone,
        @NotNull(message = "field.required") @Pattern(regexp = "en|de|es|fr", message = "members.language.unknown")
                String language,
        @NotBlank(message = "field.required") @Code(value = Code.Of.ZONE, message = "field.zone.unknown") String zone,
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String note,
        ContactStatus status) {

    public ContactData {
        name = stripped(name);
        position = stripped(position);
        email = stripped(email).toLowerCase(Locale.ROOT);
        phone = stripped(phone);
        language = language == null ? "en" : language;
        zone = stripped(zone);
        note = stripped(note);
    }

    /** The same with the telephone number in E.164. */
    ContactData dialled(String country) {
        return new ContactData(name, position, email, Phones.e164(phone, country), language, zone, note, status);
    }
}
