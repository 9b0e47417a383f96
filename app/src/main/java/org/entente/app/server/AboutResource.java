package org.entente.app.server;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.app.api.Answer;
import org.entente.app.api.Resource;
import org.entente.app.library.Edition;
import org.entente.app.library.Library;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
