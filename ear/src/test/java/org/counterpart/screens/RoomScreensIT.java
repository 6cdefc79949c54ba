package org.counterpart.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.services.PreworkRows;
import org.counterpart.services.RoomRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The day as people see it: on phones, with and without a line; on the wall; and by whoever steers it. */
@Execution(ExecutionMode.CONCURRENT)
class RoomScreensIT {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void what_a_phone_was_told_while_it_had_no_line_is_kept_and_sent_once() {
        TestFirm firm = TestFirm.open();
        UUID engagement = firm.engagement(firm.organization("Nordhavn"), firm.organization("Atlas"));
        UUID workshop =
                PreworkRows.workshop(Sql::run, firm.id(), engagement, firm.invited("vera@" + firm.slug() + ".example"));
        RoomRows.session(Sql::run, workshop);
        UUID block = RoomRows.block(Sql::run, workshop, "SUCCESS", false);
        RoomRows.begun(Sql::run, block, "SILENT");
        RoomRows.day(Sql::run, workshop, "LIVE");
        String link = "/g/" + firm.guestLink("workshop.room", workshop, "1 day");
        Visitor phone = phone().open(link);
        phone.reads("What was it?");
        assertThat(phone.page().locator(".total")).hasText("No contribution yet");
        phone.expecting("ERR_INTERNET_DISCONNECTED");
        phone.browser().setOffline(true);
        phone.page().locator("#contribution").fill("In the lift.");
        phone.button("Send").tap();
        assertThat(phone.page().locator(".mine .how")).hasText("Kept, will be sent");
        assertThat(phone.page().locator(".line")).hasText(Pattern.compile("^No connection"));
        assertThat(said(workshop)).isEmpty();
        phone.browser().setOffline(false);
        assertThat(phone.page().locator(".mine .how")).hasText("Sent");
        assertThat(said(workshop)).containsExactly("In the lift.");

        // Back after a reload, it is still known here, and not sent again.
        phone.page().reload();
        assertThat(phone.page().locator(".mine .words")).hasText("In the lift.");
        assertThat(phone.page().locator(".total")).hasText("1 contribution");
        phone.button("Change").tap();
        phone.page().locator("#contribution").fill("In the lift, between two floors.");
        phone.button("Send").tap();
        assertThat(phone.page().locator(".mine .words")).hasText("In the lift, between two floors.");
        assertThat(phone.page().locator(".mine .how")).hasText("Sent");
        assertThat(said(workshop)).containsExactly("In the lift, between two floors.");
        Looks.goodOn(phone, "room", "en");

        Visitor wall = visitors.stranger(Visitors.desktop().setLocale("de")).open(link + "?language=de#wall");
        assertThat(wall.page().locator(".join img")).isVisible();
        assertThat(wall.page().locator(".total")).hasText("1 Beitrag");
        assertThat(wall.page().locator(".card")).hasCount(0);
        Sql.run("update room_block set phase = 'REVEALED' where id = ?", block);
        Sql.column("select pg_notify('counterpart_changed', ?)", firm.id() + " " + workshop);
        assertThat(wall.page().locator(".card .words")).hasText("In the lift, between two floors.");
        Looks.goodOn(wall, "room-wall", "de");
        assertThat(phone.page().locator(".card.own .words")).hasText("In the lift, between two floors.");
    }

    @Test
    void whoever_steers_sees_the_room_answer_reveals_groups_and_ties() {
        UUID workshop = prepared();
        Sql.run("update workshop_session set held_on = held_on + 1 where workshop_id = ?", workshop);
        Visitor camila = visitors.as(Person.CAMILA).open("/f/meridian/workshops/" + workshop + "/day");
        camila.button("Begin the day").click();
        camila.shows("Begin today already?");
        camila.inDialog("Begin the day").click();
        camila.shows("Before the first block");
        camila.button("Next: Block of SUCCESS").click();
        assertThat(camila.page().locator(".day-count .count")).hasText("0 contributions");
        String token =
                Sql.column("select token from room where id = ?", workshop).get(0);
        Visitor phone = phone().open("/g/" + token);
        phone.page().locator("#contribution").fill("One crane for two quays.");
        phone.button("Send").tap();
        // Nobody has touched this screen.
        assertThat(camila.page().locator(".day-count .count")).hasText("1 contribution");
        assertThat(camila.page().locator(".theme-card")).hasCount(0);
        camila.button("Reveal to everybody").click();
        assertThat(camila.page().locator(".theme-card .words")).hasText("One crane for two quays.");
        assertThat(phone.page().locator(".card .words")).hasText("One crane for two quays.");
        Locator box = camila.page().locator(".day-capture vaadin-text-field input");
        box.fill("The night of the storm.");
        box.press("Enter");
        assertThat(phone.page().locator(".card")).hasCount(2);
        assertThat(box).hasValue("");

        // Into a group by keys alone.
        camila.button("Open: One crane for two quays.").focus();
        camila.page().keyboard().press("Enter");
        camila.field("Group").fill("Sharing");
        camila.page().keyboard().press("Enter");
        camila.inDialog("Save").click();
        assertThat(phone.page().locator(".group h3").first()).hasText("Sharing");
        assertThat(camila.page().locator(".theme-group h3").last()).hasText(Pattern.compile("Sharing"));
        Looks.goodOn(camila, "day", "en");

        phone.page().locator("#contribution").fill("Half a thought");
        camila.button("Next: Block of ACTION").click();
        assertThat(camila.page().locator(".day-words h2")).hasText("Block of ACTION");
        assertThat(phone.page().locator(".now .title")).hasText("Block of ACTION");
        assertThat(phone.page().locator(".mine .refused .words")).hasText("Half a thought");
        assertThat(camila.page().locator(".theme-card")).hasCount(0);
        box.fill("Share the second crane too.");
        box.press("Enter");
        assertThat(camila.page().locator(".theme-card .words")).hasText("Share the second crane too.");
        camila.open("/f/meridian/workshops/" + workshop + "/thread");
        camila.shows("No thread");
        assertThat(camila.page().locator(".thread-picture .loose")).hasCount(1);
        Looks.goodOn(camila, "thread", "en");

        camila.open("/f/meridian/workshops/" + workshop + "/day");
        camila.button("Close the last block").click();
        camila.button("End the day").click();
        camila.inDialog("End the day").click();
        camila.shows("The day is over");
        phone.reads("The day is over. Thank you.");
    }

    /** A workshop of the demo's firm whose day can begin, with two blocks that name nobody. */
    private static UUID prepared() {
        UUID firm = UUID.fromString(
                Sql.column("select firm_id from firm where slug = 'meridian'").get(0));
        UUID engagement = UUID.fromString(Sql.column(
                        """
                        select t.engagement_id from engagement_team t join member m on m.id = t.member_id
                         where m.email = 'consultant@meridian.example' and t.engagement_id in (
                             select engagement_id from engagement_party where organization_id is not null
                              group by engagement_id having count(*) > 1)
                           and t.engagement_id in (select id from engagement where phase <> 'CLOSED') limit 1""")
                .get(0));
        UUID camila = UUID.fromString(
                Sql.column("select id from member where firm_id = ? and email = 'consultant@meridian.example'", firm)
                        .get(0));
        UUID workshop = PreworkRows.workshop(Sql::run, firm, engagement, camila);
        Sql.run("update workshop set stage = 'PREPARED' where id = ?", workshop);
        RoomRows.session(Sql::run, workshop);
        RoomRows.block(Sql::run, workshop, "SUCCESS", false);
        RoomRows.block(Sql::run, workshop, "ACTION", false);
        return workshop;
    }

    private Visitor phone() {
        return visitors.stranger(new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setLocale("en-GB"));
    }

    private static List<String> said(UUID workshop) {
        return Sql.column("select text from contribution where workshop_id = ?", workshop);
    }
}
