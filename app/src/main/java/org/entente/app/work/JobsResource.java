package org.entente.app.work;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.entente.app.api.Answer;
import org.entente.app.api.Page;
import org.entente.app.api.Problem;
import org.entente.app.api.Resource;

/** How far the jobs are. */
public final class JobsResource implements Resource {
    static final String ALL = ROOT + "/jobs";

    private final Jobs jobs;
    private final Watching watching;

    public JobsResource(Jobs jobs, Watching watching) {
        this.jobs = jobs;
        this.watching = watching;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ALL, this::list);
        routes.get(ALL + "/{job}", request -> Answer.json(request, job(request).json()));
        routes.get(ALL + "/{job}/progress", request -> watching.watch(request, job(request)));
    }

    private void list(Context request) {
        Answer.page(request, Page.whole(jobs.all().stream().map(Job::json).toList()));
    }

    private Job job(Context request) {
        String number = request.pathParam("job");
        return (number.matches("[0-9]{1,9}") ? jobs.job(Integer.parseInt(number)) : java.util.Optional.<Job>empty())
                .orElseThrow(() -> Problem.missing(
                        "There is no job \"" + number + "\".", "GET " + ALL + " lists those of this run."));
    }
}
