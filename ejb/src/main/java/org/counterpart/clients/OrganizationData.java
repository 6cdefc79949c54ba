package org.counterpart.clients;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;
import org.counterpart.common.Code;

/**
 * What the firm says about a client organisation; what a form or a request brings in.
 *
 * @param name no other client organisation of the firm has it, in any case
 * @param country ISO 3166-1 alpha-2; may be left out
 * @param zone IANA: whose clock the organisation's people look at, unless a contact says otherwise
 * @param website http or https; may be left out
 * @param note the firm's own: clients never see it
 * @param status left out: active at first, unchanged later
 */
public record OrganizationData(
        @NotBlank(message = "field.required")
                @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @Code(value = Code.Of.COUNTRY, message = "field.country.unknown") String country,
        @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String city,
        @NotBlank(message = "field.required") @Code(value = Code.Of.ZONE, message = "field.zone.unknown") String zone,
        @Size(max = 80, message = "field.too-long") @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String industry,
        @Size(max = 500, message = "field.too-long")
                @Pattern(regexp = "|" + Checks.WEB, message = "clients.website.unreadable")
                String website,
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String note,
        OrganizationStatus status) {

    public OrganizationData {
        name = stripped(name);
        country = stripped(country);
        city = stripped(city);
        zone = stripped(zone);
        industry = stripped(industry);
        website = stripped(website);
        note = stripped(note);
    }

    static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
