package org.entente.app.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.entente.app.api.ActorsResource;
import org.entente.app.api.AnswerResource;
import org.entente.app.api.BriefResource;
import org.entente.app.api.CitationsResource;
import org.entente.app.api.CodebookResource;
import org.entente.app.api.CorrectionsResource;
import org.entente.app.api.DocumentsResource;
import org.entente.app.api.EventsResource;
import org.entente.app.api.ForecastResource;
import org.entente.app.api.NetworkResource;
import org.entente.app.api.ReadingResource;
import org.entente.app.api.RelationResource;
import org.entente.app.api.Resource;
import org.entente.app.api.ScenariosResource;
import org.entente.app.api.SearchResource;
import org.entente.app.fetch.Fetcher;
import org.entente.app.library.Library;
import org.entente.app.work.AddingResource;
import org.entente.app.work.Jobs;
import org.entente.app.work.JobsResource;
import org.entente.app.work.Watching;

/** All resources that are about the workspace: the one place where they are listed. */
final class ServedResources implements AutoCloseable {
    private final Jobs jobs;
    private final Watching watching = new Watching();
    private final List<Resource> all;

    /** @param uploads a private folder for files that come in */
    ServedResources(Library library, ServerSettings settings, Path uploads) {
        jobs = new Jobs(settings.log());
        all = List.of(
                new AboutResource(library, settings.program()),
                new DocumentsResource(library),
                new ReadingResource(library),
                new CodebookResource(),
                new ActorsResource(library),
                new CitationsResource(library),
                new RelationResource(library),
                new NetworkResource(library),
                new AnswerResource(library),
                new ForecastResource(library),
                new BriefResource(library),
                new CorrectionsResource(library, Clock.systemUTC()),
                new EventsResource(library),
                new SearchResource(library),
                new ScenariosResource(library, Clock.systemUTC()),
                new AddingResource(library, jobs, new Fetcher(settings.privateAddresses()), uploads),
                new JobsResource(jobs, watching));
    }

    List<Resource> all() {
        return all;
    }

    @Override
    public void close() {
        jobs.close();
        watching.close();
    }
}
