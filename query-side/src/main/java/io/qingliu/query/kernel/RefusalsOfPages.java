package io.qingliu.query.kernel;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What all pages have in common: what they say about the ledger, how they refuse, what a browser may do with them. */
@ControllerAdvice(annotations = QuestionPage.class)
class RefusalsOfPages {
    /** No script, no style and no picture but our own; nobody frames us. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private final Illustrative illustrative;

    RefusalsOfPages(Illustrative illustrative) {
        this.illustrative = illustrative;
    }

    /** Whether the page carries the banner; every page has it. */
    @ModelAttribute("illustrative")
    boolean illustrative(HttpServletResponse response) {
        secure(response);
        return illustrative.ledger();
    }

    @ExceptionHandler(Exception.class)
    ModelAndView refused(Exception failure, HttpServletResponse response) {
        return page(Refusals.meaning(failure), response);
    }

    /** A refusal as a page. */
    ModelAndView page(Refused refused, HttpServletResponse response) {
        secure(response);
        Refusals.headers(refused).forEach((name, values) -> response.setHeader(name, values.getFirst()));
        ModelAndView page = new ModelAndView("kernel/refused");
        page.setStatus(refused.status());
        page.addObject("illustrative", illustrative.known());
        page.addObject("title", Refusals.title(refused.status()));
        page.addObject("refused", refused);
        page.addObject("field", refused.field());
        return page;
    }

    private static void secure(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }
}
