package org.entente.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.store.correction.Signature;

/** The questions that people keep in a workspace, by name. Earlier versions and those that are gone stay in the file. */
public final class Scenarios {
    private static final String LATEST = "SELECT name, payload, gone, at, who FROM scenario WHERE number IN"
            + " (SELECT max(number) FROM scenario GROUP BY name)";

    private final String name;
    private final Connection connection;

    Scenarios(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
    }

    /** Those that are not gone, by name. */
    public List<SavedScenario> list() {
        return read(LATEST + " AND gone = 0 ORDER BY name");
    }

    /** The latest version under a name, also one that is gone. */
    public Optional<SavedScenario> find(String scenario) {
        return read(LATEST + " AND name = ?", scenario).stream().findFirst();
    }

    /** Keeps a question, in place of one with its name. */
    public SavedScenario put(String scenario, String payload, Signature signature) {
        return add(new SavedScenario(scenario, payload, signature, false));
    }

    /** Marks one as gone; empty when there is none of that name. */
    public Optional<SavedScenario> remove(String scenario, Signature signature) {
        return turn(scenario, true, signature);
    }

    /** Brings one back that is gone; empty when none of that name is. */
    public Optional<SavedScenario> bringBack(String scenario, Signature signature) {
        return turn(scenario, false, signature);
    }

    private Optional<SavedScenario> turn(String scenario, boolean gone, Signature signature) {
        return find(scenario)
                .filter(latest -> latest.gone() != gone)
                .map(latest -> add(new SavedScenario(scenario, latest.payload(), signature, gone)));
    }

    private SavedScenario add(SavedScenario scenario) {
        String insert = "INSERT INTO scenario (name, payload, gone, at, who) VALUES (?, ?, ?, ?, ?)";
        try (Transaction transaction = Transaction.begin(connection);
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, scenario.name());
            statement.setString(2, scenario.payload());
            statement.setInt(3, scenario.gone() ? 1 : 0);
            statement.setString(4, scenario.signature().at().toString());
            statement.setString(5, scenario.signature().who());
            statement.executeUpdate();
            transaction.commit();
            return scenario;
        } catch (SQLException e) {
            throw StoreException.of("The scenario " + scenario.name() + " could not be kept in " + name, e);
        }
    }

    private List<SavedScenario> read(String query, String... values) {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            List<SavedScenario> scenarios = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Signature signature = new Signature(row.getString(5), Instant.parse(row.getString(4)));
                    scenarios.add(new SavedScenario(row.getString(1), row.getString(2), signature, row.getInt(3) == 1));
                }
            }
            return List.copyOf(scenarios);
        } catch (SQLException e) {
            throw StoreException.of("The workspace " + name + " cannot be read", e);
        }
    }
}
