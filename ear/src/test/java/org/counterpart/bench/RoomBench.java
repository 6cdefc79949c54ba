package org.counterpart.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.counterpart.api.Caller;
import org.counterpart.api.OpenScreen;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.services.PreworkRows;
import org.counterpart.services.RoomRows;
import org.counterpart.stack.Browser;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.Test;

/**
 * How long a contribution is on its way to a hundred open screens, from when a phone begins to send it to when a screen
 * has heard it; and how long a workshop takes to open in which two thousand were made.
 */
class RoomBench {

    private static final int SCREENS = Integer.getInteger("bench.room.screens", 100);
    private static final int CONTRIBUTIONS = Integer.getInteger("bench.room.contributions", 120);
    private static final int MANY = Integer.getInteger("bench.room.many", 2_000);
    private static final int WARM_UP = 40;
    private static final int PAUSE_MILLIS = 250;
    private static final int PAGES = Integer.getInteger("bench.pages", 9);

    @Test
    void no_contribution_is_lost_while_the_figures_are_measured() throws Exception {
        Machine machine = new Machine();
        TestFirm firm = TestFirm.open();
        TestFirm.Person vera = firm.vera();
        UUID engagement = firm.engagement(firm.organization("Nordhavn"), firm.organization("Atlas"));
        UUID workshop = PreworkRows.workshop(Sql::run, firm.id(), engagement, vera.memberId());
        RoomRows.session(Sql::run, workshop);
        UUID block = RoomRows.begun(Sql::run, RoomRows.block(Sql::run, workshop, "SUCCESS", false), "REVEALED");
        RoomRows.day(Sql::run, workshop, "LIVE");
        Histogram heard = heard(firm.guestLink("workshop.room", workshop, "1 day"), block);
        fill(workshop);
        Caller vp = vera.caller();
        String path = firm.path() + "/workshops/" + workshop;
        List<Double> api = new ArrayList<>();
        for (int i = 0; i < WARM_UP; i++) {
            long begin = System.nanoTime();
            assertThat(vp.get(path + "/thread").is(200).json().path("contributions"))
                    .hasSizeGreaterThanOrEqualTo(MANY);
            vp.get(path + "/contributions?limit=200").is(200);
            vp.get(path + "/live").is(200);
            api.add((System.nanoTime() - begin) / 1e6);
        }
        List<Double> pages = pages("/f/" + firm.slug() + "/workshops/" + workshop, vera);
        String report = String.format(
                        Locale.ROOT,
                        """
                        ## Room

                        | figure | measured | target |
                        |---|---:|---:|
                        | a contribution on its way to %d open screens, 4 a second: p50, p95, slowest | %.0f ms, %.0f ms, %.0f ms | p95 < 1,000 ms |
                        | thread, 200 contributions and the day of a workshop with %d, over the API: median (slowest) of %d | %.0f ms (%.0f ms) | < 1,500 ms |
                        | the same in Chromium, the day and then the thread: median of %d each | %.0f ms, %.0f ms | < 1,500 ms |

                        """,
                        SCREENS,
                        heard.getValueAtPercentile(50) / 1e3,
                        heard.getValueAtPercentile(95) / 1e3,
                        heard.getMaxValue() / 1e3,
                        MANY,
                        WARM_UP / 2,
                        median(api.subList(WARM_UP / 2, WARM_UP)),
                        Collections.max(api.subList(WARM_UP / 2, WARM_UP)),
                        PAGES,
                        median(pages.subList(0, PAGES)),
                        median(pages.subList(PAGES, 2 * PAGES)))
                + machine.facts();
        System.out.println(report);
        write(report);
    }

    private static Histogram heard(String link, UUID block) throws InterruptedException {
        List<OpenScreen> screens = new ArrayList<>();
        for (int i = 0; i < SCREENS; i++) {
            screens.add(new OpenScreen(link));
        }
        Histogram micros = Load.histogram();
        for (int i = 0; i < WARM_UP + CONTRIBUTIONS; i++) {
            String text = "Contribution " + i + ".";
            long sent = System.nanoTime();
            Caller.nobody()
                    .sending("Counterpart-Device", "a-device-keeps-this-secret-0001")
                    .put(
                            "/api/public/room/" + link + "/contributions/" + UUID.randomUUID(),
                            Map.of("blockId", block, "text", text))
                    .is(204);
            for (OpenScreen screen : screens) {
                long took = (screen.shows("\"" + text + "\"").at() - sent) / 1_000;
                if (i >= WARM_UP) {
                    micros.recordValue(Math.min(Load.LONGEST_MICROS, took));
                }
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        screens.forEach(OpenScreen::close);
        return micros;
    }

    /** As many of each kind, each resting on one of the kind before; a tenth of the actions on nothing. */
    private static void fill(UUID workshop) {
        UUID before = null;
        for (String kind : List.of("SUCCESS", "FACTOR", "VISION", "ACTION")) {
            UUID block = RoomRows.begun(Sql::run, RoomRows.block(Sql::run, workshop, kind, false), "CLOSED");
            Sql.run(
                    """
                    insert into contribution (firm_id, id, workshop_id, block_id, kind, text, theme)
                    select b.firm_id, gen_random_uuid(), b.workshop_id, b.id, b.captures,
                           'What number ' || n || ' said took about as many words as people take who were asked.', 'Group ' || n % 12
                      from agenda_block b, generate_series(1, ?) n where b.id = ?""",
                    MANY / 4, block);
            if (before != null) {
                Sql.run(
                        """
                        insert into thread_link (firm_id, id, workshop_id, from_id, from_kind, to_id, to_kind)
                        select f.firm_id, gen_random_uuid(), f.workshop_id, f.id, f.kind, t.id, t.kind
                          from (select *, row_number() over (order by id) n from contribution where block_id = ?) f
                          join (select *, row_number() over (order by id) n from contribution where block_id = ?) t on t.n = f.n
                         where f.kind <> 'ACTION' or f.n %% 10 <> 0"""
                                .replace("%%", "%"),
                        block,
                        before);
            }
            before = block;
        }
        Sql.run("vacuum (analyze) contribution, thread_link");
    }

    /** Milliseconds from the address to the page: first the day's, then the thread's. */
    private static List<Double> pages(String workshop, TestFirm.Person vera) {
        String url = StackForTests.stack().url();
        List<Double> took = new ArrayList<>();
        try (var visitor = Browser.shared().visitor()) {
            Page page = visitor.newPage();
            page.navigate(url + workshop + "/day");
            page.locator("#username").fill(vera.email());
            page.locator("#kc-login").click();
            page.locator("#password").fill(TestFirm.PASSWORD);
            page.locator("#kc-login").click();
            page.locator(".theme-card").first().waitFor();
            for (String tab : List.of("day .theme-card", "thread .thread-outline li")) {
                String[] parts = tab.split(" ", 2);
                for (int i = 0; i < 3 + PAGES; i++) {
                    long begin = System.nanoTime();
                    page.navigate(url + workshop + "/" + parts[0]);
                    page.locator(parts[1]).last().waitFor();
                    if (i >= 3) {
                        took.add((System.nanoTime() - begin) / 1e6);
                    }
                }
            }
        }
        return took;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static void write(String report) throws IOException {
        Path written = StackForTests.target().resolve("bench/room.md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, report);
    }
}
