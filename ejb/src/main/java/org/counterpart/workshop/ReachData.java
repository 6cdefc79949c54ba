package org.counterpart.workshop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.Locale;
import org.counterpart.common.Checks;
import org.counterpart.common.Code;

/**
 * How to reach a participant.
 *
 * @param email {@code ""}: nobody said
 * @param phone E.164; {@code ""}: nobody said
 * @param language in which they are spoken and written to
 * @param zone IANA: where they are
 * @param goodFrom from when on, there, they like to be called; {@code null}: nobody said
 * @param goodUntil until when
 */
public record ReachData(
        @Size(max = 254, message = "field.too-long") @Pattern(regexp = "|" + Checks.EMAIL, message = "field.email")
                String email,
        @Size(max = 40, message = "field.too-long") @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String phone,
        @NotBlank(message = "field.required") @Pattern(regexp = "en|de|es|fr", message = "members.language.unknown")
                String language,
        @NotBlank(message = "field.required") @Code(value = Code.Of.ZONE, message = "field.zone.unknown") String zone,
        LocalTime goodFrom,
        LocalTime goodUntil) {

    public ReachData {
        email = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        phone = phone == null ? "" : phone.strip();
    }

    /** The same with the telephone number in E.164. */
    ReachData dialled(String e164) {
        return new ReachData(email, e164, language, zone, goodFrom, goodUntil);
    }
}
