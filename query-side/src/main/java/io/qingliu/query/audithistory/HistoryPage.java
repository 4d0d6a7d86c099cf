package io.qingliu.query.audithistory;

import io.qingliu.events.Role;
import io.qingliu.query.audithistory.HistoryQuestion.About;
import io.qingliu.query.kernel.Asked.Choice;
import io.qingliu.query.kernel.QuestionPage;
import io.qingliu.serialization.EventTypes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The history of a cluster, or of one stream, as a page. */
@QuestionPage
class HistoryPage {
    private static final List<Choice> TYPES = EventTypes.all().names().stream()
            .map(name ->
                    new Choice(name, Description.zh(EventTypes.all().of(name).event()), false))
            .toList();

    private final FindHistory history;

    HistoryPage(FindHistory history) {
        this.history = history;
    }

    @GetMapping("/clusters/{clusterId}/history")
    String ofCluster(
            @PathVariable String clusterId, @RequestParam MultiValueMap<String, String> parameters, Model page) {
        return show(
                history.question(new About(clusterId, null), parameters),
                "/clusters/" + encoded(clusterId) + "/history",
                page);
    }

    @GetMapping("/streams/{streamId}")
    String ofStream(@PathVariable String streamId, @RequestParam MultiValueMap<String, String> parameters, Model page) {
        return show(history.question(new About(null, streamId), parameters), "/streams/" + encoded(streamId), page);
    }

    private String show(HistoryQuestion question, String path, Model page) {
        HistoryView view = history.find(question);
        page.addAttribute("view", view);
        page.addAttribute("path", path);
        page.addAttribute("asOf", question.asOf());
        page.addAttribute("next", view.next() == null ? null : address(path, question, view.next()));
        page.addAttribute("kinds", StreamKinds.choices(question.kind()));
        page.addAttribute("types", TYPES);
        page.addAttribute("roles", Choice.of(Role.class, question.role()));
        return "audithistory";
    }

    private static String address(String path, HistoryQuestion question, String cursor) {
        Map<String, String> parameters = new TreeMap<>(question.address());
        parameters.put("limit", Integer.toString(question.limit()));
        parameters.put("cursor", cursor);
        return path
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
