package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.lists.ListsService;
import org.counterpart.lists.SavedSearchRow;
import org.junit.jupiter.api.Test;

/** What members keep for themselves about their lists, and that nobody else finds it. */
class ListsServiceIT extends InsideTheServer {

    private static final String ROSTER = "roster";

    @Inject
    ListsService lists;

    @Test
    void a_search_is_kept_found_renamed_and_deleted() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID search = lists.save(vera, ROSTER, "  Spanish in Brazil ", "country=BR&language=es");
        assertThat(lists.searches(vera, ROSTER))
                .containsExactly(new SavedSearchRow(search, "Spanish in Brazil", "country=BR&language=es"));
        assertThat(lists.searches(vera, "availability")).isEmpty();
        lists.rename(vera, search, "Brazil");
        lists.save(vera, ROSTER, "austria", "country=AT");
        assertThat(lists.searches(vera, ROSTER))
                .extracting(SavedSearchRow::name)
                .containsExactly("austria", "Brazil");
        lists.delete(vera, search);
        assertThat(lists.searches(vera, ROSTER))
                .extracting(SavedSearchRow::name)
                .containsExactly("austria");
    }

    @Test
    void colleagues_do_not_see_each_others_searches_and_a_vp_sees_nobodys() {
        House firm = House.open();
        House.Person camila = firm.consultant();
        House.Person vera = firm.vp();
        UUID search = lists.save(enter(firm, camila), ROSTER, "Mine", "country=BR");
        for (House.Person other : List.of(vera, firm.consultant())) {
            Member member = enter(firm, other);
            assertThat(lists.searches(member, ROSTER)).isEmpty();
            assertThat(failure(() -> lists.rename(member, search, "Yours"))).isInstanceOf(NotFound.class);
            assertThat(failure(() -> lists.delete(member, search))).isInstanceOf(NotFound.class);
            lists.save(member, ROSTER, "Mine", "country=PT");
        }
        assertThat(lists.searches(enter(firm, camila), ROSTER))
                .extracting(SavedSearchRow::query)
                .containsExactly("country=BR");
    }

    @Test
    void a_name_is_taken_once_per_list_in_any_case() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        lists.save(vera, ROSTER, "Brazil", "country=BR");
        UUID other = lists.save(vera, ROSTER, "Other", "country=PT");
        assertThat(problem(() -> lists.save(vera, ROSTER, "BRAZIL", "country=PT")))
                .isEqualTo("lists.search.name-taken");
        assertThat(problem(() -> lists.rename(vera, other, "brazil"))).isEqualTo("lists.search.name-taken");
        lists.rename(vera, other, "OTHER");
        lists.save(vera, "availability", "Brazil", "");
    }

    @Test
    void of_two_tabs_that_take_one_name_at_once_one_is_told() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            House firm = House.open();
            House.Person vera = firm.vp();
            Member member = enter(firm, vera);
            List<Throwable> outcomes = atOnce(
                    () -> lists.save(member, ROSTER, "Brazil", "country=BR"),
                    () -> lists.save(member, ROSTER, "brazil", "country=BR"));
            assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(1);
            assertThat(lists.searches(member, ROSTER)).hasSize(1);
        }
    }

    @Test
    void what_cannot_be_kept_is_told() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        assertThat(problem(() -> lists.save(vera, ROSTER, "  ", ""))).isEqualTo("problem.invalid");
        assertThat(problem(() -> lists.save(vera, ROSTER, "x".repeat(81), ""))).isEqualTo("problem.invalid");
        assertThat(problem(() -> lists.save(vera, ROSTER, "x", "y".repeat(2001))))
                .isEqualTo("problem.invalid");
        for (int i = 0; i < 50; i++) {
            lists.save(vera, ROSTER, "Search " + i, "");
        }
        assertThat(problem(() -> lists.save(vera, ROSTER, "One more", ""))).isEqualTo("lists.search.too-many");
    }

    @Test
    void columns_are_kept_for_one_member_and_one_list_until_they_are_reset() {
        House firm = House.open();
        House.Person vera = firm.vp();
        House.Person camila = firm.consultant();
        Member first = enter(firm, vera);
        assertThat(lists.columns(first, ROSTER)).isEmpty();
        lists.show(first, ROSTER, List.of("name", "region"));
        lists.show(first, ROSTER, List.of("name", "joined", "city"));
        assertThat(lists.columns(first, ROSTER)).containsExactly("name", "joined", "city");
        assertThat(lists.columns(first, "availability")).isEmpty();
        assertThat(lists.columns(enter(firm, camila), ROSTER)).isEmpty();
        Member again = enter(firm, vera);
        lists.show(again, ROSTER, List.of());
        assertThat(lists.columns(again, ROSTER)).isEmpty();
    }
}
