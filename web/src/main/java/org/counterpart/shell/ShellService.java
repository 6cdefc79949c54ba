package org.counterpart.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.counterpart.firm.MembershipService;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/** Hangs the shell's rules into Vaadin when it starts. */
@ApplicationScoped
class ShellService {

    @Inject
    MembershipService memberships;

    void start(@Observes ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ShellService::firstPaint);
        event.addRequestHandler(new MembershipWatch(memberships));
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new Failures()));
        event.getSource().addUIInitListener(tab -> open(tab.getUI()));
        event.getSource().setSystemMessagesProvider(about -> messages(about.getLocale()));
    }

    private void open(UI ui) {
        ui.setLocale(Language.of(VaadinServletRequest.getCurrent().getHttpServletRequest()));
        ui.addBeforeEnterListener(new FirmEntry(memberships));
    }

    /** The page says its language and looks as chosen before anything is painted; only its own scripts run. */
    private static void firstPaint(IndexHtmlResponse page) {
        HttpServletRequest request = ((VaadinServletRequest) page.getVaadinRequest()).getHttpServletRequest();
        Document document = page.getDocument();
        document.getElementsByTag("html").attr("lang", Language.of(request).getLanguage());
        document.head()
                .prependElement("script")
                .appendChild(new DataNode(Appearance.of(request).script()));
        document.getElementsByTag("script").attr("nonce", SecurityHeaders.nonce(request));
    }

    /** A session that ended is no news: the page loads anew, and signs in by itself if it can. */
    private static SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        Texts texts = Texts.in(locale == null ? Locale.ENGLISH : locale);
        messages.setInternalErrorCaption(texts.get("page.failure.title"));
        messages.setInternalErrorMessage(texts.get("page.failure.text"));
        messages.setCookiesDisabledCaption(texts.get("page.sign-in-failed.title"));
        messages.setCookiesDisabledMessage(texts.get("page.sign-in-failed.text"));
        return messages;
    }
}
