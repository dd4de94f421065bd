import { randomUUID } from 'node:crypto';
import gossipPb from '@eventstore/db-client/generated/gossip_pb.js';
import featuresPb from '@eventstore/db-client/generated/serverfeatures_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import type { Call } from '../grpc/call.ts';

/** The version whose behaviour the node follows. */
const version = '24.2.0';
const methods: readonly (readonly [method: string, features: readonly string[]])[] = [
  ['read', ['position', 'events']],
  ['append', []],
  ['batchappend', ['deadline_duration']],
  ['delete', []],
  ['tombstone', []],
];

/** `ServerFeatures.GetSupportedMethods`: the client appends by BatchAppend when it is named here. */
export function getSupportedMethods(call: Call): void {
  const response = new featuresPb.SupportedMethods();
  response.setEventStoreServerVersion(version);
  for (const [name, features] of methods) {
    const method = new featuresPb.SupportedMethod();
    method.setMethodName(name);
    method.setServiceName('event_store.client.streams.streams');
    method.setFeaturesList([...features]);
    response.addMethods(method);
  }
  answer(call, response);
}

/** `Gossip.Read`: a cluster of one, which leads. */
export const gossip = (port: () => number): ((call: Call) => void) => {
  const instance = new sharedPb.UUID();
  instance.setString(randomUUID());
  return (call) => {
    const endPoint = new gossipPb.EndPoint();
    endPoint.setAddress('127.0.0.1');
    endPoint.setPort(port());
    const member = new gossipPb.MemberInfo();
    member.setInstanceId(instance);
    member.setTimeStamp(String(Date.now()));
    member.setState(gossipPb.MemberInfo.VNodeState.LEADER);
    member.setIsAlive(true);
    member.setHttpEndPoint(endPoint);
    const response = new gossipPb.ClusterInfo();
    response.addMembers(member);
    answer(call, response);
  };
};

/** The request says nothing; it is read to its end all the same. */
function answer(call: Call, response: { serializeBinary(): Uint8Array }): void {
  call.receive(
    () => {},
    () => call.end(response.serializeBinary()),
  );
}
