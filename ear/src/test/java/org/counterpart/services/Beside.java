package org.counterpart.services;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkQueue;

/** Hands a test what is known beside the services only: the persistence unit and the queue of due work. */
@Stateless
public class Beside {

    @PersistenceUnit(unitName = "counterpart")
    EntityManagerFactory factory;

    @Inject
    DueWorkQueue queue;

    /** What the persistence unit answers. */
    public <T> T ask(Function<EntityManagerFactory, T> question) {
        return question.apply(factory);
    }

    /** Schedules work as a feature does. */
    public void schedule(Member member, String kind, UUID subjectId, Instant dueAt) {
        queue.schedule(member, kind, subjectId, dueAt);
    }
}
