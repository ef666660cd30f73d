import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j Community for drivers, on 127.0.0.1 alone. Arguments: home folder, Bolt port (0: any free one). With
 * NEO4J_PASSWORD set, the user neo4j must log in with it. Prints «READY port»; ends when its standard input does, so
 * that it never outlives whoever started it.
 */
public class Neo4jServer {
  public static void main(String[] args) throws Exception {
    var password = System.getenv("NEO4J_PASSWORD");
    var address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
    var service =
        new DatabaseManagementServiceBuilder(Path.of(args[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .setConfig(GraphDatabaseSettings.auth_enabled, password != null)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
            // Or each database would set aside 256 MB of log on the disk.
            .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            // Or its end would wait ten seconds for connections that no longer come.
            .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    if (password != null) {
      service
          .database("system")
          .executeTransactionally(
              "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }
    var database = (GraphDatabaseAPI) service.database("neo4j");
    var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    System.out.println("READY " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    while (System.in.read() != -1) {}
    System.exit(0);
  }
}
