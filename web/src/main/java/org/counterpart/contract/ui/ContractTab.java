package org.counterpart.contract.ui;

import jakarta.enterprise.context.Dependent;
import org.counterpart.engagement.ui.EngagementPage;
import org.counterpart.engagement.ui.EngagementTab;

@Dependent
class ContractTab implements EngagementTab {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "contract.title";
    }

    @Override
    public Class<? extends EngagementPage> view() {
        return ContractView.class;
    }
}
