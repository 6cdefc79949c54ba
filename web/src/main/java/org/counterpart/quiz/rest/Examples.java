package org.counterpart.quiz.rest;

/** Bodies that are right, for the API's document. */
final class Examples {

    /** Two items of two roles, in English. */
    static final String DOCUMENT =
            """
            {"languages": ["en"],
             "name": {"en": "How we decide"},
             "purpose": {"en": "Who settles what is done."},
             "answers": {"lowest": 1, "labels": [{"en": "Never"}, {"en": "Sometimes"}, {"en": "Always"}]},
             "scales": [
              {"key": "alone", "kind": "ROLE", "name": {"en": "Alone"}, "text": {"en": "One decides."}, "parent": null},
              {"key": "together", "kind": "ROLE", "name": {"en": "Together"}, "text": {"en": "Both do."}, "parent": null}],
             "items": [
              {"key": "tells", "self": {"en": "I tell others what is decided."},
               "observer": {"en": "This person tells others what is decided."},
               "loads": [{"scale": "alone", "weight": 1, "reversed": false}]},
              {"key": "waits", "self": {"en": "I wait until all agree."},
               "observer": {"en": "This person waits until all agree."},
               "loads": [{"scale": "together", "weight": 2, "reversed": false},
                         {"scale": "alone", "weight": 1, "reversed": true}]}],
             "questions": [{"key": "more", "text": {"en": "What should this person do more of?"}}],
             "readings": [{"scales": ["alone"], "text": {"en": "You decide alone."},
                           "tryNext": {"en": "Ask one person before the next decision."}}],
             "near": 8}""";

    static final String FILE =
            "{\"format\": \"counterpart-instrument/1\", \"key\": \"how-we-decide\", \"name\": \"How we decide\", \"number\": 1,"
                    + "\n \"document\": " + DOCUMENT + "}";

    private Examples() {}
}
