package org.counterpart.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.api.Answer;
import org.counterpart.api.Caller;
import org.counterpart.api.QuizRows;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.TestFirm.Person;

/** A team's round that Vera started: about Camila, whom observers describe by link, and Carlos, whom she shows her profile. */
final class Observed {

    final TestFirm firm = TestFirm.open();
    final Person vera = firm.vera();
    final Person camila = firm.camila();
    final Person carlos = firm.carlos();
    final Person clara = firm.clara();
    final UUID version = QuizRows.version(firm);
    final UUID team = QuizRows.team(firm, null, camila, carlos);
    final UUID round = QuizRows.round(firm, version, vera, team, null);
    final UUID profile = QuizRows.subject(firm, round, camila);

    Observed() {
        QuizRows.subject(firm, round, carlos);
        // What others see is shown once they have said how they see themselves.
        Sql.run(
                "insert into self_answer (firm_id, id, answers, saved_at, done_at) values (?, ?, '{\"knows\":3,\"asks\":3}', now(), now())",
                firm.id(),
                profile);
        Sql.run("update quiz_subject set self_done = true where id = ?", profile);
        QuizRows.selfSheets(firm, version, 1, 3, 3);
        QuizRows.share(firm, profile, carlos.memberId(), null);
    }

    /** Somebody who was asked about Camila; the secret of their link. */
    String asks(String group) {
        return firm.guestLink("quiz.observe", QuizRows.observer(firm, profile, group, "APPROVED"), "1 day");
    }

    /** Sends an observer's sheet: they see her as an expert wholly, and say this. */
    static void answers(String token, String words) {
        String path = "/api/public/answers/" + token;
        Answer form = Caller.nobody().get(path).is(200);
        Caller.nobody()
                .having(form)
                .put(
                        path,
                        "{\"answers\": {\"knows\": 5, \"asks\": 1}, \"comments\": {\"more\": \"%s\"}, \"finished\": true}"
                                .formatted(words))
                .is(200);
    }

    /** As many of a group answer, one after the other; what each of them said. */
    List<String> answer(String group, int people) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String words = "What " + UUID.randomUUID() + " says";
            answers(asks(group), words);
            said.add(words);
        }
        return said;
    }

    String profilePath() {
        return firm.path() + "/profiles/" + profile;
    }
}
