package org.counterpart.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;

/** Nothing here: no such address, a firm one is not (or no longer) a member of, a screen one's role lacks. Never told apart. */
@CdiComponent
class NotFoundView extends PlainView implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say("not-found", null);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
