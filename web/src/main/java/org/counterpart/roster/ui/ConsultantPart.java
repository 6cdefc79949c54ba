package org.counterpart.roster.ui;

import com.vaadin.flow.component.Component;
import org.counterpart.firm.Member;
import org.counterpart.roster.ConsultantDetails;

/**
 * What another feature adds to a consultant's own screen: a bean that makes it. So the roster need not know who stands on
 * it.
 */
public interface ConsultantPart {

    /** The part for this member to see of this consultant. */
    Component of(Member member, ConsultantDetails consultant);
}
