package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.counterpart.api.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A consultant's photo and printed profile, on the screens. */
@Execution(ExecutionMode.CONCURRENT)
class PhotoScreensIT {

    private static final String ID = "0199e000-0000-7000-8000-000000000016";
    private static final String PAULO = "/f/harbour/roster/" + ID;
    private static final String FILES = "/files/harbour/consultants/" + ID;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void a_photo_is_chosen_seen_before_it_is_taken_and_shown_to_nobody_outside() {
        Visitor henrik = visitors.as(Person.HENRIK).open(PAULO);
        henrik.reads("Paulo Figueira");
        henrik.button("Add a photo").click();
        henrik.shows("Photo of Paulo Figueira");
        give(henrik, "drawing.jpg", "<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8));
        henrik.shows("This is an SVG drawing, which can carry programs."
                + " Save the picture as JPEG, PNG or WebP and try again.");
        assertThat(henrik.button("Use this photo")).isDisabled();
        give(henrik, "paulo.png", Snapshots.png(700, 500));
        henrik.shows("This is how the photo will look");
        Looks.goodOn(henrik, "photo", "en");
        henrik.button("Use this photo").click();
        henrik.shows("The photo of Paulo Figueira is saved.");
        assertThat(henrik.page().locator(".face vaadin-avatar img")).isVisible();

        APIResponse photo = henrik.page().request().get(Visitor.url(FILES + "/photo"));
        assertThat(photo.status()).isEqualTo(200);
        assertThat(photo.headers().get("content-type")).isEqualTo("image/jpeg");
        assertThat(photo.headers().get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(photo.headers().get("cache-control")).startsWith("private");
        for (Person outsider : new Person[] {Person.VERA, Person.CLARA}) {
            Visitor outside = visitors.as(outsider).open("/");
            outside.expecting("404");
            for (String file : new String[] {"/photo", "/profile.pdf"}) {
                assertThat(outside.page()
                                .request()
                                .get(Visitor.url(FILES + file))
                                .status())
                        .as(outsider + " " + file)
                        .isEqualTo(404);
            }
        }

        henrik.button("Change photo").click();
        henrik.button("Remove photo").click();
        henrik.shows("The photo of Paulo Figueira is removed.");
        assertThat(henrik.page().locator(".face vaadin-avatar img")).isHidden();
    }

    @Test
    void a_profile_is_printed_in_the_clients_language() throws Exception {
        Visitor henrik = visitors.as(Person.HENRIK).open(PAULO);
        henrik.reads("Paulo Figueira");
        Download page = henrik.page().waitForDownload(() -> henrik.choose("Profile as PDF", "Deutsch"));
        assertThat(page.suggestedFilename()).isEqualTo("profile-paulo-figueira-de.pdf");
        assertThat(Files.readAllBytes(page.path())).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        henrik.reads("Paulo Figueira");
    }

    private static void give(Visitor visitor, String name, byte[] file) {
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "image/" + name.substring(name.length() - 3), file));
    }
}
