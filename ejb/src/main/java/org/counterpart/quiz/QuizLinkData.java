package org.counterpart.quiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.counterpart.common.Checks;

/**
 * A public link to a questionnaire; what a form or a request brings in.
 *
 * @param slug the last part of its address, which never changes: lower-case letters, digits and hyphens, at least two.
 *     May be left out of a change
 * @param title what visitors read first
 * @param greeting more words for them; may be left out
 * @param asksContact whether visitors are asked for an address afterwards; left out: no
 * @param open whether it can be answered; left out: yes
 * @param versionId what is asked; left out: the Role Orientation questionnaire at first, unchanged later
 */
public record QuizLinkData(
        @Pattern(regexp = "|(?=..)[a-z0-9]+(-[a-z0-9]+)*", message = "quiz.links.slug.form")
                @Size(max = 60, message = "field.too-long")
                String slug,
        @NotBlank(message = "field.required")
                @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String title,
        @Size(max = 2000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String greeting,
        Boolean asksContact,
        Boolean open,
        UUID versionId) {

    public QuizLinkData {
        slug = slug == null ? "" : slug.strip();
        title = title == null ? "" : title.strip();
        greeting = greeting == null ? "" : greeting.strip();
        asksContact = asksContact != null && asksContact;
        open = open == null || open;
    }
}
