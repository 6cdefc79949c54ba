package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Rounds and whom they are about. */
@Dependent
class RoundRepository extends FirmRepository {

    void add(Member member, FirmOwned row) {
        as(member).persist(row);
    }

    /** Writes what stands so far: what refers to it comes after. */
    void flush(Member member) {
        as(member).flush();
    }
}
