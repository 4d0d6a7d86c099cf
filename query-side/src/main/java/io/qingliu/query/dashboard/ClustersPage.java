package io.qingliu.query.dashboard;

import io.qingliu.events.Cohort;
import io.qingliu.query.kernel.Asked.Choice;
import io.qingliu.query.kernel.Parameter;
import io.qingliu.query.kernel.QuestionPage;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How all clusters stand, as a page; the product's first page. */
@QuestionPage
class ClustersPage {
    private final FindClusters clusters;

    ClustersPage(FindClusters clusters) {
        this.clusters = clusters;
    }

    @GetMapping("/")
    String first() {
        return "redirect:/clusters";
    }

    @GetMapping("/clusters")
    String clusters(@RequestParam MultiValueMap<String, String> parameters, Model page) {
        ClustersQuestion question = clusters.question(parameters);
        page.addAttribute("view", clusters.find(question));
        page.addAttribute("asOf", parameters.getFirst(Parameter.AS_OF));
        page.addAttribute("states", Choice.of(ClusterState.class, question.state()));
        page.addAttribute("cohorts", Choice.of(Cohort.class, question.cohort()));
        page.addAttribute("scopes", Choice.of(Scope.class, question.scope()));
        return "dashboard";
    }
}
