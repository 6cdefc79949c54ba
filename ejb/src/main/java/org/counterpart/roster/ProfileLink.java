package org.counterpart.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import org.counterpart.common.Checks;

/**
 * Where to read more about somebody.
 *
 * @param label what there is to read
 * @param url an http or https address
 */
public record ProfileLink(
        @NotBlank(message = "field.required")
                @Size(max = 60, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String label,
        @NotBlank(message = "field.required")
                @Size(max = 500, message = "field.too-long")
                @Pattern(regexp = "|" + Checks.WEB, message = "field.url")
                String url) {

    static final Comparator<ProfileLink> BY_LABEL = Comparator.comparing(
                    ProfileLink::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ProfileLink::url);

    public ProfileLink {
        label = label == null ? "" : label.strip();
        url = url == null ? "" : url.strip();
    }
}
