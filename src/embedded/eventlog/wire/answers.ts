import { Any } from 'google-protobuf/google/protobuf/any_pb.js';
