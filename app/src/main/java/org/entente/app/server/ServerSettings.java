package org.entente.app.server;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;

/**
 * How a server is run.
 *
 * @param program the program's version, part of every entity tag
 * @param hostNames names beside those of the own machine under which it may be called, without port
 * @param privateAddresses whether pages may be fetched from this machine and the local network
 * @param log is told of failures inside, one line each
 */
public record ServerSettings(String program, List<String> hostNames, boolean privateAddresses, PrintWriter log) {
    public ServerSettings {
        Objects.requireNonNull(program, "program");
        hostNames = List.copyOf(hostNames);
        Objects.requireNonNull(log, "log");
    }
}
