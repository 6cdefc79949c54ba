package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.api.QuizRows;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.TestFirm.Person;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Plays an attacker against what is released of 10,000 random teams, who keeps every release there ever was and subtracts
 * every pair that has people in common: of somebody's observers from one moment to a later one, and of a team from those
 * of its people whose profiles they can open. The database's own functions release and answer.
 */
@Execution(ExecutionMode.CONCURRENT)
class ReleasesIT {

    private static final int TEAMS = 10_000;
    private static final int SMALLEST = 4;
    private static final int PEOPLE = 7;

    /**
     * For each team: sheets come in for its people in any order, and what their owners are told is kept, at some moments
     * and at the end. Some share their profile; the round is closed, and a VP asks for the team. What is shared of one team
     * is told of in no other.
     */
    private static final String TEAMS_ANSWER =
            """
            do $$
            declare
                firm uuid := '%1$s';
                vp uuid := '%2$s';
                this_version uuid := '%3$s';
                this_team uuid := '%4$s';
                members uuid[] := (select array_agg(id) from member where firm_id = '%1$s' and roles = 'CONSULTANT');
                this_round uuid;
                ids uuid[];
                about uuid;
                size int;
            begin
                perform setseed(0.5);
                for team in 1..%5$s loop
                    perform set_config('app.firm_id', firm::text, false), set_config('app.client_id', '', false);
                    this_round := gen_random_uuid();
                    size := 1 + floor(random() * array_length(members, 1));
                    insert into quiz_round (firm_id, id, version_id, title, team_id, member_id, member_name, started_at, closes_at, zone)
                    values (firm, this_round, this_version, 'x', this_team, vp, 'Vera', now(), now() + interval '1 day', 'UTC');
                    ids := array(select gen_random_uuid() from generate_series(1, size));
                    insert into quiz_subject (firm_id, id, round_id, member_id, name)
                    select firm, ids[i], this_round, members[i], 'x' from generate_series(1, size) i;
                    for sheet in 1..floor(random() * size * 6) loop
                        about := ids[1 + floor(random() * size)];
                        insert into answer_sheet (firm_id, version_id, round_id, subject_id, rater_group, answers)
                        values (firm, this_version, this_round, about, 'CLIENT', array[1 + floor(random() * 5), 3]::smallint[]);
                        perform app.release_sheets(about, 'CLIENT', 4);
                        if random() < 0.2 then
                            perform set_config('app.member_id', members[array_position(ids, about)]::text, false);
                            insert into told select about, s.people, s.total from app.observer_sums(about) s where s.item = 1;
                        end if;
                    end loop;
                    for i in 1..size loop
                        perform set_config('app.member_id', members[i]::text, false);
                        insert into told select ids[i], s.people, s.total from app.observer_sums(ids[i]) s where s.item = 1;
                        if random() < 0.8 then
                            insert into answer_sheet (firm_id, version_id, round_id, rater_group, answers)
                            values (firm, this_version, this_round, 'SELF', array[1 + floor(random() * 5), 3]::smallint[]);
                            update quiz_subject set self_done = true where firm_id = firm and id = ids[i];
                        end if;
                        if random() < 0.2 then
                            insert into quiz_share (firm_id, id, subject_id, audience, name, shared_at)
                            values (firm, gen_random_uuid(), ids[i], 'FIRM', 'x', now());
                        end if;
                    end loop;
                    perform set_config('app.member_id', vp::text, false);
                    if exists (select from app.team_sums(this_round)) then
                        raise exception 'a team is told of before its round is closed';
                    end if;
                    update quiz_round set closed_at = now() where firm_id = firm and id = this_round;
                    insert into told_of_teams
                    select s.rater_group, s.people,
                           coalesce((select count(*) from quiz_subject q where q.firm_id = firm and q.round_id = this_round and q.self_done
                                        and app.may_open(q.id)), 0),
                           array(select id from unnest(ids) id where app.may_open(id))
                      from app.team_sums(this_round) s where s.item = 1;
                    delete from quiz_share where firm_id = firm;
                    commit;
                end loop;
            end $$""";

    /** What somebody was told of one group: about one person's observers, at some moment. */
    private record Told(int people, long total) {}

    private static final Map<String, List<Told>> OF_SUBJECTS = new HashMap<>();

    /** @param known how many selves of it the reader can open; or the subjects whose observers they can */
    private record ToldOfTeam(String group, int people, int knownSelves, List<String> known) {}

    private static final List<ToldOfTeam> OF_TEAMS = new ArrayList<>();
    private static long waiting;

    @BeforeAll
    static void let_ten_thousand_teams_answer() throws SQLException {
        TestFirm firm = TestFirm.open();
        Person vera = firm.vera();
        for (int i = 0; i < PEOPLE; i++) {
            Sql.run("update member set roles = 'CONSULTANT' where id = ?", firm.invited(i + "@example.org"));
        }
        Sql.run("update member set status = 'ACTIVE' where firm_id = ?", firm.id());
        try (Connection database = StackForTests.stack().asSuperuser().connect()) {
            // Plans are made while the tables are empty, and nothing here is worth waiting for the disk.
            Sql.run(database, "set enable_seqscan = off");
            Sql.run(database, "set synchronous_commit = off");
            Sql.run(database, "create temporary table told (subject uuid, people int, total bigint)");
            Sql.run(database, "create temporary table told_of_teams (grp text, people int, selves int, known uuid[])");
            try (var statement = database.createStatement()) {
                statement.execute(TEAMS_ANSWER.formatted(
                        firm.id(), vera.memberId(), QuizRows.version(firm), QuizRows.team(firm, null), TEAMS));
            }
            try (PreparedStatement question =
                            database.prepareStatement("select subject, people, total from told order by people");
                    ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    OF_SUBJECTS
                            .computeIfAbsent(rows.getString(1), first -> new ArrayList<>())
                            .add(new Told(rows.getInt(2), rows.getLong(3)));
                }
            }
            try (PreparedStatement question =
                            database.prepareStatement("select grp, people, selves, known::text[] from told_of_teams");
                    ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    OF_TEAMS.add(new ToldOfTeam(rows.getString(1), rows.getInt(2), rows.getInt(3), List.of((String[])
                            rows.getArray(4).getArray())));
                }
            }
        }
        waiting = Sql.number(
                "select count(*) from answer_sheet where firm_id = ? and rater_group = 'CLIENT' and batch is null",
                firm.id());
    }

    /** Without this the rest would prove nothing. */
    @Test
    void there_was_much_to_subtract() {
        assertThat(OF_SUBJECTS).hasSizeGreaterThan(5_000);
        assertThat(OF_SUBJECTS.values().stream()
                        .filter(told -> told.get(told.size() - 1).people() > SMALLEST))
                .hasSizeGreaterThan(500);
        assertThat(OF_TEAMS.stream().filter(team -> team.group().equals("CLIENT")))
                .hasSizeGreaterThan(200);
        assertThat(OF_TEAMS.stream().filter(team -> team.group().equals("SELF") && team.knownSelves() > 0))
                .hasSizeGreaterThan(500);
        assertThat(waiting).as("late answers, too few to release").isGreaterThan(10_000);
    }

    @Test
    void nothing_is_told_of_fewer_than_a_group_needs() {
        assertThat(OF_SUBJECTS.values()).allSatisfy(told -> assertThat(told)
                .allSatisfy(release -> assertThat(release.people()).isGreaterThanOrEqualTo(SMALLEST)));
        assertThat(OF_TEAMS).allSatisfy(team -> assertThat(team.people()).isGreaterThanOrEqualTo(SMALLEST));
    }

    @Test
    void two_moments_differ_by_nobody_or_by_as_many_as_a_group_needs() {
        for (List<Told> told : OF_SUBJECTS.values()) {
            for (Told earlier : told) {
                for (Told later : told) {
                    int more = later.people() - earlier.people();
                    if (more == 0) {
                        assertThat(later.total()).isEqualTo(earlier.total());
                    } else {
                        assertThat(Math.abs(more)).isGreaterThanOrEqualTo(SMALLEST);
                    }
                }
            }
        }
    }

    @Test
    void a_team_less_those_whose_profiles_are_open_is_nobody_or_as_many_as_a_group_needs() {
        for (ToldOfTeam team : OF_TEAMS) {
            int known = team.group().equals("SELF")
                    ? team.knownSelves()
                    : team.known().stream().mapToInt(ReleasesIT::released).sum();
            assertThat(team.people() - known).as(team.toString()).isGreaterThanOrEqualTo(SMALLEST);
        }
    }

    /** How many observers are in what was last told of a subject. */
    private static int released(String subject) {
        List<Told> told = OF_SUBJECTS.getOrDefault(subject, List.of());
        return told.isEmpty() ? 0 : told.get(told.size() - 1).people();
    }
}
