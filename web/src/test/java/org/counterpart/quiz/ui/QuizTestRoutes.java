package org.counterpart.quiz.ui;

import com.vaadin.flow.component.Component;

/** The screens of role profiles that others lead to, for tests of those. */
public final class QuizTestRoutes {

    private QuizTestRoutes() {}

    /** A role profile's own page. */
    public static Class<? extends Component> profile() {
        return ProfileView.class;
    }

    /** Where its owner answers about themselves. */
    public static Class<? extends Component> answer() {
        return AnswerView.class;
    }
}
