package org.counterpart.services;

import java.util.List;

/** A contract as rows, for tests that arrange one behind the services' back. Each statement takes the engagement's id. */
public final class AgreementRows {

    private static final String TERM =
            "insert into contract_term (firm_id, id, engagement_id, party_id, kind, text, essential, member_name, changed_at) ";

    /** A draft that lacks nothing: every party wants and offers something, and every want is met. */
    public static final List<String> COMPLETE = List.of(
            TERM
                    + """
            select firm_id, gen_random_uuid(), engagement_id, id, kind, kind || ' of ' || name, kind = 'WANT', 'Somebody', now()
              from engagement_party, unnest(array['WANT', 'OFFER']) kind where engagement_id = ?""",
            """
            insert into contract_answer (firm_id, id, engagement_id, term_id, asking_party_id, party_id, about, standing, words,
                member_name, answered_at)
            select t.firm_id, gen_random_uuid(), t.engagement_id, t.id, t.party_id, (select o.id from engagement_party o
                   where o.engagement_id = t.engagement_id and o.id <> t.party_id order by o.place limit 1),
                   1, 'MET', 'So be it.', 'Somebody', now()
              from contract_term t where t.kind = 'WANT' and t.engagement_id = ?""",
            TERM
                    + """
            select firm_id, gen_random_uuid(), id, null, kind, kind || ' in words', false, 'Somebody', now()
              from engagement, unnest(array['CONFIDENTIALITY', 'EXIT_TRIGGER', 'INTEGRITY_FASHION', 'INTEGRITY_PROMISES',
                                            'INTEGRITY_JOBS', 'INTEGRITY_PURPOSE']) kind where id = ?""",
            """
            insert into contract_role (firm_id, id, engagement_id, topic, decides, defines_problem, gathers_data, controls_method,
                plans, implements, talk, managers_part, member_name, changed_at)
            select firm_id, gen_random_uuid(), id, 'Berths', 'EXPERT', 'EXPERT', 'EXPERT', 'EXPERT', 'EXPERT', 'EXPERT', 'EXPERT',
                   'EXPERT', 'Somebody', now()
              from engagement where id = ?""");

    /** The first version, between the parties and with nothing else in it, sent by one of the firm's members. */
    public static final String VERSION =
            """
            insert into contract_version (firm_id, id, engagement_id, number, round, document, digest, member_id, member_name, sent_at)
            select e.firm_id, gen_random_uuid(), e.id, 1, e.round,
                   json_build_object('parties', (select json_agg(json_build_object('id', p.id, 'name', p.name, 'firm',
                       p.organization_id is null) order by p.place) from engagement_party p where p.engagement_id = e.id),
                       'terms', json_build_array(), 'roles', json_build_array())::text,
                   repeat('0', 64), (select m.id from member m where m.firm_id = e.firm_id limit 1), 'Somebody', now()
              from engagement e where e.id = ?""";

    /** Accepts every version for every party. */
    public static final String ACCEPTANCES =
            """
            insert into contract_acceptance (firm_id, id, engagement_id, version_id, party_id, member_id, member_name, accepted_at)
            select v.firm_id, gen_random_uuid(), v.engagement_id, v.id, p.id, v.member_id, 'Somebody', now()
              from contract_version v join engagement_party p on p.engagement_id = v.engagement_id where v.engagement_id = ?""";

    private AgreementRows() {}
}
